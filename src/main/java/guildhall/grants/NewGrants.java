package guildhall.grants;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/// What is needed to issue one year's set of benefits.
///
/// @param edition the edition of the program in force on the day the year was paid for
/// @param startsOn the day the year was paid for: the new set serves from then on (REN-16)
/// @param anniversaryOn the anniversary that ends the year (BEN-04)
/// @param windowClosesOn the last day of that anniversary's renewal window
public record NewGrants(
    AccountId account,
    UUID membership,
    String offer,
    int edition,
    LocalDate startsOn,
    LocalDate anniversaryOn,
    LocalDate windowClosesOn) {}
