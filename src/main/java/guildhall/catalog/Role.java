package guildhall.catalog;

/// A part a person plays in a partner company (ROL-01).
///
/// @param guestsMayHold whether someone from outside the company may have it (ROL-04)
public record Role(String code, Texts name, Family family, boolean guestsMayHold) {

  /// Directory roles come from the company's tenant, company roles from the program.
  public enum Family {
    DIRECTORY,
    COMPANY
  }
}
