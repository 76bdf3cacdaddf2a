package guildhall.memberships.web;

import guildhall.memberships.domain.BenefitChange;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;

/// One benefit of this year and the next, with its name in the reader's language.
public record ChangeLine(BenefitChange it, String name) {

  public boolean isSame() {
    return it.kind() == BenefitChange.Kind.SAME;
  }

  public String group(Shell shell) {
    return shell.text("memberships.change.group." + it.line().group());
  }

  public Chip chip(Shell shell) {
    var tone =
        switch (it.kind()) {
          case GONE, LESS -> Tone.BAD;
          case ADDED, MORE -> Tone.OK;
          case SAME -> Tone.IDLE;
        };
    return new Chip(tone, shell.text("memberships.change." + it.kind()));
  }
}
