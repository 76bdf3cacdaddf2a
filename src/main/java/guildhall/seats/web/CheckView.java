package guildhall.seats.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ComparisonView;
import guildhall.platform.web.view.ComparisonView.Column;
import guildhall.seats.app.RedeemSeatToken.Redemption;
import guildhall.seats.domain.Choice;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The last screen: before and after, what to know first, and the button that does it.
///
/// @param rehearsed what the very redemption came to when it was tried and rolled back
public record CheckView(Wizard wizard, Redemption rehearsed) {

  public ComparisonView comparison(Shell shell) {
    var pouring = rehearsed.redeemed().pouring();
    var columns = new ArrayList<Column>();
    columns.add(column(shell.text("seats.redeem.now"), pouring.before(), shell, "none"));
    columns.add(
        new Column(
            shell.text("seats.mode." + rehearsed.redeemed().mode()),
            shell.text("seats.redeem.chosen"),
            true,
            values(pouring.after(), shell)));
    for (var other : rehearsed.alternatives()) columns.add(alternative(other, shell));
    return new ComparisonView(
        shell.text("seats.redeem.compare", Map.of("tenant", wizard.tenantName())),
        List.of(shell.text("seats.redeem.label.seats"), shell.text("seats.redeem.label.endsOn")),
        columns);
  }

  /// Beside the one that always holds and stands at the button.
  public List<Warning> warnings() {
    return rehearsed.warnings().stream().filter(it -> it != Warning.CANNOT_BE_UNDONE).toList();
  }

  public String button(Shell shell) {
    return shell.text(
        "seats.redeem.do",
        Map.of("seats", wizard.token().token().seats(), "tenant", wizard.tenantName()));
  }

  public String seen() {
    return rehearsed.redeemed().pouring().fingerprint();
  }

  public String back() {
    return wizard.path()
        + "?tenant="
        + wizard.tenantId()
        + (wizard.answer().confirmed() ? "&confirmed=true" : "");
  }

  private static Column alternative(Choice it, Shell shell) {
    var pouring = WhatView.pouring(it);
    var after = pouring == null ? null : pouring.after();
    return column(shell.text("seats.mode." + it.mode()), after, shell, "cannot");
  }

  private static Column column(
      String heading, @Nullable Holding it, Shell shell, String withoutSeats) {
    var none = shell.text("seats.redeem." + withoutSeats);
    return new Column(heading, null, false, it == null ? List.of(none, none) : values(it, shell));
  }

  private static List<String> values(Holding it, Shell shell) {
    return List.of(shell.number(it.seats()), shell.date(it.endsOn()));
  }
}
