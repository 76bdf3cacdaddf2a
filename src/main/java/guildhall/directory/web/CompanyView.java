package guildhall.directory.web;

import guildhall.directory.app.ReadAccount.Confirmed;
import guildhall.directory.app.ReadAccount.Told;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Check;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;

/// The company's file as its page shows it.
///
/// @param confirmations when the profile was confirmed and by whom, the newest first
/// @param mayReview whether the reader may change and confirm it
/// @param mayAddTaxId whether the reader may name its tax id
/// @param mayAddLocations whether the reader may add a location
/// @param who who may, for a reader who may not; empty otherwise
/// @param asks colleagues who may, to be asked
/// @param back where to go on to once it is confirmed; empty to stay
public record CompanyView(
    Told told,
    List<Confirmed> confirmations,
    boolean mayReview,
    boolean mayAddTaxId,
    boolean mayAddLocations,
    String who,
    List<AskView> asks,
    String back) {

  public String taxId() {
    return told.company().taxId().text();
  }

  /// Of the company or one of its locations.
  public static String of(Address it, Shell shell) {
    return shell.address(it.street(), it.postalCode(), it.city(), it.country());
  }

  public String confirmed(Shell shell) {
    if (confirmations.isEmpty()) return shell.text("directory.company.unconfirmed");
    return said(confirmations.getFirst(), shell);
  }

  /// Last confirmed 12 August 2025 by Plover.
  private static String said(Confirmed it, Shell shell) {
    return it.by().isEmpty()
        ? shell.text("directory.company.confirmed", Map.of("day", it.on()))
        : shell.text("directory.company.confirmedBy", Map.of("day", it.on(), "person", it.by()));
  }

  /// The three checks in their order (VER-01).
  public List<Step> steps(Shell shell) {
    var checks = told.company().checks();
    return List.of(
        step("email", checks.email(), shell),
        step("employment", checks.employment(), shell),
        step("business", checks.business(), shell));
  }

  private static Step step(String key, Check check, Shell shell) {
    var tone =
        switch (check) {
          case AUTHORIZED -> Tone.OK;
          case PENDING -> Tone.WAIT;
          case REJECTED -> Tone.BAD;
        };
    return new Step(
        shell.text("directory.step." + key), tone, shell.text("directory.check." + check));
  }

  /// One check: what is looked at, and how it stands.
  public record Step(String what, Tone tone, String state) {}
}
