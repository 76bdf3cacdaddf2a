package guildhall.memberships;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/// A renewal window that opens or closes on a day of a month.
///
/// @param paid whether the year after it was paid for
/// @param ofDay how many windows open, or close, that day; of many only the first by name are given
public record WindowEvent(
    LocalDate on,
    What what,
    AccountId account,
    String company,
    String country,
    UUID membership,
    String offer,
    LocalDate yearStartsOn,
    LocalDate anniversaryOn,
    LocalDate renewBy,
    boolean paid,
    long ofDay) {

  /// What the window does.
  public enum What {
    OPENS,
    CLOSES
  }
}
