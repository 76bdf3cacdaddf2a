package guildhall.directory.web;

import guildhall.directory.app.ReadAccount.Told;
import guildhall.directory.domain.Address;
import guildhall.platform.web.Shell;
import java.util.Map;

/// The company's file as its page shows it.
///
/// @param mayReview whether the reader may confirm it
/// @param back where to go on to once it is confirmed; empty to stay
public record CompanyView(Told told, boolean mayReview, String back) {

  public String address() {
    Address it = told.company().profile().address();
    return it.street() + ", " + it.postalCode() + " " + it.city() + ", " + it.country();
  }

  public String confirmed(Shell shell) {
    return told.reviewedOn()
        .map(day -> shell.text("directory.company.confirmed", Map.of("day", day)))
        .orElseGet(() -> shell.text("directory.company.unconfirmed"));
  }
}
