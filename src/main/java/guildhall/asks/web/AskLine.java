package guildhall.asks.web;

import guildhall.asks.Ask;
import guildhall.asks.AskSentence;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;
import java.util.Map;

/// One ask as the page shows it.
///
/// @param own whether the reader asked it
/// @param inPlace whether an answer grants it; otherwise it is done on its page
public record AskLine(Ask ask, AskSentence sentence, boolean own, boolean inPlace) {

  public String text(Shell shell) {
    return own
        ? shell.text(sentence.ownKey(), sentence.arguments())
        : shell.text(sentence.messageKey(), sentence.arguments());
  }

  public String when(Shell shell) {
    return shell.text("asks.asked", Map.of("when", shell.dateTime(ask.askedAt())));
  }

  public String why() {
    return ask.ended() == null ? "" : ask.ended().why();
  }

  public Chip chip(Shell shell) {
    var tone =
        switch (ask.state()) {
          case OPEN -> own ? Tone.WAIT : Tone.TIME;
          case DONE -> Tone.OK;
          case DECLINED -> Tone.BAD;
          case WITHDRAWN -> Tone.IDLE;
        };
    return new Chip(tone, shell.text("asks.state." + ask.state()));
  }
}
