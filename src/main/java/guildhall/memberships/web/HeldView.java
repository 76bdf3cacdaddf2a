package guildhall.memberships.web;

import guildhall.catalog.Texts;
import guildhall.memberships.domain.MembershipOn;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.RenewalWindow;
import guildhall.memberships.domain.Standing;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A membership as pages show it.
public record HeldView(MembershipOn it, Texts texts, LocalDate today) {

  private static final int LAST_DAYS = 7;

  public String name(Shell shell) {
    return texts.in(shell.language());
  }

  public RenewalWindow window() {
    return it.window();
  }

  public String path() {
    return "/membership/" + it.membership().offer();
  }

  public boolean isOpen() {
    return window().isOpenOn(today);
  }

  public boolean isLapsed() {
    return it.standing() instanceof Standing.Lapsed;
  }

  public long daysLeft() {
    return ChronoUnit.DAYS.between(today, window().closesOn());
  }

  public Chip chip(Shell shell) {
    return switch (it.standing()) {
      case Standing.Active _ -> new Chip(Tone.OK, shell.text("memberships.state.ACTIVE"));
      case Standing.Lapsed _ -> new Chip(Tone.BAD, shell.text("memberships.state.LAPSED"));
      case Standing.InGrace _ ->
          new Chip(
              Tone.TIME,
              shell.text(
                  daysLeft() < LAST_DAYS
                      ? "memberships.state.LAST_DAYS"
                      : "memberships.state.WINDOW"));
    };
  }

  /// What matters of it today, in one sentence or two.
  public String sentence(Shell shell) {
    var window = window();
    return switch (it.standing()) {
      case Standing.Active _ ->
          shell.text("memberships.window.opens", Map.of("opens", window.opensOn()));
      case Standing.InGrace _ ->
          shell.text("memberships.window.left", Map.of("days", daysLeft(), "offer", name(shell)))
              + " "
              + shell.text("memberships.window.safe", Map.of("closes", window.closesOn()));
      case Standing.Lapsed _ ->
          shell.text(
              "memberships.window.lapsed", Map.of("offer", name(shell), "date", window.closesOn()));
    };
  }

  /// The one thing to do about it; null when there is nothing to do, or nothing the reader may do.
  public @Nullable Action act(Shell shell) {
    if (!shell.caller().holds(MembershipPolicy.BUY)) return null;
    var offer = Map.of("offer", name(shell));
    if (isLapsed()) return new Action(shell.text("memberships.page.buyAgain", offer), "/offers");
    if (!isOpen()) return null;
    return new Action(shell.text("memberships.page.renew", offer), path() + "/renew");
  }

  public LineView line(Shell shell) {
    return LineWords.line(this, shell);
  }
}
