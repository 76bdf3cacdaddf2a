package guildhall.directory.domain;

/// The three checks of a company, made in this order: that the address is its own, that its contact
/// works there, that the business exists (VER-01).
public record Checks(Check email, Check employment, Check business) {

  public static final Checks NONE_YET = new Checks(Check.PENDING, Check.PENDING, Check.PENDING);
  public static final Checks ALL_PASSED =
      new Checks(Check.AUTHORIZED, Check.AUTHORIZED, Check.AUTHORIZED);

  /// Whether no check was settled before the one that precedes it was authorized.
  ///
  /// A business cannot be judged while it is open whether its contact works there: e-mail
  /// authorized, employment pending, business authorized is not in order. Source: VER-01.
  public boolean inOrder() {
    if (email != Check.AUTHORIZED && employment != Check.PENDING) return false;
    return employment == Check.AUTHORIZED || business == Check.PENDING;
  }

  /// The three taken together: one rejected rejects, only three authorized authorize.
  public Check overall() {
    if (email == Check.REJECTED || employment == Check.REJECTED || business == Check.REJECTED) {
      return Check.REJECTED;
    }
    return equals(ALL_PASSED) ? Check.AUTHORIZED : Check.PENDING;
  }

  /// The checks once the profile changed: only what changed is assessed again.
  ///
  /// ACC-07: another legal name or address leaves the e-mail address and employment as they were,
  /// and the business is pending. Another contact address begins anew, for each check rests on the
  /// one before it (VER-01). Another contact name, or language, changes nothing.
  public Checks after(Profile before, Profile now) {
    if (!before.contact().email().equals(now.contact().email())) return NONE_YET;
    var business =
        before.name().equals(now.name()) && before.address().equals(now.address())
            ? this.business
            : Check.PENDING;
    return new Checks(email, employment, business);
  }
}
