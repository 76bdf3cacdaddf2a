package guildhall.directory.app;

import guildhall.directory.AccountChanged;
import guildhall.directory.AccountOpened;
import guildhall.directory.Verification;
import guildhall.directory.db.Accounts;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.directory.domain.Profile;
import guildhall.directory.domain.TaxId;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a company's file, or changes it and settles its checks. Done by the program's staff.
@Component
public class PutAccount {

  /// @param ifVersion changes only the version the caller saw; null changes whichever there is
  public record Command(
      AccountId account, Profile profile, Checks checks, @Nullable Long ifVersion) {}

  private final Accounts accounts;
  private final Journal journal;

  PutAccount(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /// A change answers like a repetition: the file as it now is.
  @Transactional
  public Outcome<Company> handle(Call call, Command it) {
    DirectoryPolicy.OPEN.requireOfStaff(call.by());
    var known = accounts.lock(it.account());
    if (known.isPresent()) return change(call, it, known.get());
    if (it.ifVersion() != null) return Outcome.refused(CommonReason.OUTDATED);
    if (!it.checks().inOrder()) return Outcome.refused(DirectoryReason.CHECKS_OUT_OF_ORDER);

    var opened =
        new Company(it.account(), accounts.nextMpnId(), it.profile(), TaxId.NONE, it.checks(), 1);
    // Somebody may have opened the same file at this very moment.
    if (!accounts.add(opened, call.at())) {
      return change(call, it, accounts.lock(it.account()).orElseThrow());
    }
    journal.write(
        call,
        it.account(),
        new AccountOpened(it.profile().name(), opened.mpnId(), it.profile().address().country()));
    return new Accepted<>(opened);
  }

  private Outcome<Company> change(Call call, Command it, Company known) {
    if (known.says(it.profile(), it.checks())) return new Repeated<>(known);
    if (it.ifVersion() != null && known.version() != it.ifVersion()) {
      return Outcome.refused(CommonReason.OUTDATED);
    }
    if (!it.checks().inOrder()) return Outcome.refused(DirectoryReason.CHECKS_OUT_OF_ORDER);
    var changed = known.saying(it.profile(), it.checks());
    accounts.save(changed);
    var verification = Verification.valueOf(it.checks().overall().name());
    journal.write(
        call,
        it.account(),
        new AccountChanged(it.profile().name(), changed.version(), verification));
    return new Repeated<>(changed);
  }
}
