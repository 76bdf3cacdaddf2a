package guildhall.seats.web;

import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Shell;
import guildhall.seats.domain.Choice;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The second screen: the three ways side by side, each with what it would come to.
public record WhatView(Wizard wizard, List<Choice> choices) {

  public boolean possible(Choice it) {
    return pouring(it) != null;
  }

  /// Whether a single way is open; its button is then the page's one to press.
  public boolean only(Choice it) {
    return possible(it) && choices.stream().filter(this::possible).count() == 1;
  }

  public String seats(Choice it, Shell shell) {
    return shell.text("seats.redeem.figure", Map.of("seats", after(it).seats()));
  }

  public String until(Choice it, Shell shell) {
    return shell.text("seats.redeem.until", Map.of("day", after(it).endsOn()));
  }

  /// What the way does, in one sentence; or why it cannot be.
  public String words(Choice it, Shell shell) {
    return switch (it.outcome()) {
      case Accepted<Pouring>(var pouring) -> words(it.mode(), pouring, shell);
      case Repeated<Pouring>(var pouring) -> words(it.mode(), pouring, shell);
      case Refused<Pouring>(var refusal) -> Wizard.words(named(refusal, shell), shell);
    };
  }

  /// What the tenant has now.
  public String now(Shell shell) {
    var product = wizard.token().name().in(shell.language());
    var held = choices.stream().map(WhatView::before).filter(it -> it != null).findFirst();
    return held.isEmpty()
        ? shell.text(
            "seats.redeem.what.none", Map.of("tenant", wizard.tenantName(), "product", product))
        : shell.text(
            "seats.redeem.what.now",
            Map.of(
                "tenant", wizard.tenantName(),
                "product", product,
                "seats", held.get().seats(),
                "endsOn", held.get().endsOn()));
  }

  /// Where choosing this way leads.
  public String path(Choice it) {
    return wizard.path()
        + "?tenant="
        + wizard.tenantId()
        + (wizard.answer().confirmed() ? "&confirmed=true" : "")
        + "&mode="
        + it.mode();
  }

  private String words(Mode mode, Pouring it, Shell shell) {
    var seats = wizard.token().token().seats();
    var before = it.before();
    if (before == null) {
      return shell.text(
          "seats.redeem.new", Map.of("seats", it.after().seats(), "end2", it.after().endsOn()));
    }
    return shell.text(
        mode == Mode.EXTEND ? "seats.redeem.extend" : "seats.redeem.add",
        Map.of(
            "old", before.seats(),
            "seats", seats,
            "total", it.after().seats(),
            "end1", before.endsOn(),
            "end2", it.after().endsOn()));
  }

  /// Pages call products by name where the API gives their codes.
  private Refusal named(Refusal it, Shell shell) {
    return it.facts().containsKey("product")
        ? it.with("product", wizard.token().name().in(shell.language()))
        : it;
  }

  private static Holding after(Choice it) {
    var pouring = pouring(it);
    if (pouring == null) throw new IllegalStateException(it.mode() + " is not possible");
    return pouring.after();
  }

  private static @Nullable Holding before(Choice it) {
    var pouring = pouring(it);
    return pouring == null ? null : pouring.before();
  }

  static @Nullable Pouring pouring(Choice it) {
    return switch (it.outcome()) {
      case Accepted<Pouring>(var pouring) -> pouring;
      case Repeated<Pouring>(var pouring) -> pouring;
      case Refused<Pouring> _ -> null;
    };
  }
}
