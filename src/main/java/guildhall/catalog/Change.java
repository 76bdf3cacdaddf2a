package guildhall.catalog;

/// One thing two programs say differently.
///
/// @param code what it is about, such as `action-pack/office-365-e3`
/// @param aspect which of its values; empty when the whole thing came or went
/// @param before empty when it was added
/// @param after empty when it was removed
public record Change(
    Subject subject, String code, Sort sort, String aspect, String before, String after) {

  /// What kind of thing changed. The first ones hold for everyone at once; the others wait for a
  /// company's next renewal, because a membership year keeps its edition.
  public enum Subject {
    PROGRAM,
    ROLE,
    RIGHT,
    STAFF_ROLE,
    USE_TERM,
    EXTENSION,
    POLICY,
    OFFER,
    PRICE,
    PACKAGE_LINE,
    BENEFIT,
    COMPETENCY;

    public boolean isFeltAtOnce() {
      return switch (this) {
        case PROGRAM, ROLE, RIGHT, STAFF_ROLE, USE_TERM, EXTENSION -> true;
        case POLICY, OFFER, PRICE, PACKAGE_LINE, BENEFIT, COMPETENCY -> false;
      };
    }
  }

  public enum Sort {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// The first part of the code: the offer a price or a package line belongs to.
  String owner() {
    var slash = code.indexOf('/');
    return slash < 0 ? code : code.substring(0, slash);
  }
}
