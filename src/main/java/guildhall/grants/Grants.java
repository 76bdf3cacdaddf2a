package guildhall.grants;

import guildhall.catalog.BenefitCode;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The door to what companies may use.
public interface Grants {

  /// Issues a year's set of benefits, one grant per line of the offer's package in that edition.
  /// Joins the caller's transaction.
  List<GrantId> issue(Call call, NewGrants it);

  /// The grants that serve on a day: issued by then and not over.
  List<Grant> on(AccountId account, LocalDate day);

  Optional<Grant> find(AccountId account, UUID grant);

  /// The grant, locked until the transaction ends, and with it all lines that share its choice.
  Optional<Grant> lock(AccountId account, UUID grant);

  /// All grants of one benefit under one membership, oldest first.
  List<Grant> line(AccountId account, UUID membership, BenefitCode benefit);

  /// Whether some grant of the same line serves on a day: what was taken last year goes on through
  /// this year's (VST-08).
  boolean lineUsableOn(AccountId account, Grant grant, LocalDate day);

  /// How many may still be taken on a day: the quantity less what is used, of this line and of all
  /// lines that draw on the same pool (PKG-01).
  int left(AccountId account, Grant grant, LocalDate day);

  /// The first use of a benefit, which ends the right to a refund (REF-02).
  void markUsed(Call call, Grant grant);
}
