package guildhall.kernel;

/// Something a caller may be allowed to do. Each module names its rights in a `…Policy` enum; the
/// program's files say which roles hold them, and whatever they do not name nobody may do.
public interface Right {

  /// The right's code in the program's files, such as `keys.reveal`.
  String code();

  default boolean allows(Caller caller, AccountId account) {
    return caller.sees(account) && caller.holds(this);
  }

  /// The first line of every act on an account.
  ///
  /// @throws NotFound when the account is another company's: to this caller it does not exist
  /// @throws NotAllowed when the account is the caller's own but the right is missing
  default void require(Caller caller, AccountId account) {
    if (!caller.sees(account)) throw new NotFound();
    if (!caller.holds(this)) throw new NotAllowed(this, account);
  }

  /// The first line of every act that concerns the program as a whole, not one company.
  ///
  /// @throws NotAllowed when the caller is not staff with this right
  default void requireOfStaff(Caller caller) {
    var staff = caller.isStaff() || caller.kind() == Caller.Kind.HOUSE;
    if (!staff || !caller.holds(this)) throw new NotAllowed(this, caller.account());
  }
}
