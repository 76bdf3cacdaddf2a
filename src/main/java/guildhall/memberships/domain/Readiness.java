package guildhall.memberships.domain;

/// What must be settled about a company before it may renew (VER-04, REN-08).
///
/// @param profileReviewed whether someone looked over the company's profile for this anniversary
/// @param verificationRejected whether the program refused what the company says of itself
/// @param renewalOpen whether another renewal of the same membership waits for its payment
/// @param priced whether the offer still has a price where the company is
public record Readiness(
    boolean profileReviewed, boolean verificationRejected, boolean renewalOpen, boolean priced) {

  public static final Readiness READY = new Readiness(true, false, false, true);
}
