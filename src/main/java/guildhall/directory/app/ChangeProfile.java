package guildhall.directory.app;

import guildhall.directory.AccountChanged;
import guildhall.directory.Verification;
import guildhall.directory.db.Accounts;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.Profile;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Repeated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what a company says about itself. Done by those who may review it (PM-12); only what
/// changed is checked anew (ACC-07).
@Component
public class ChangeProfile {

  /// @param ifVersion changes only the version the caller saw; null changes whichever there is
  public record Command(AccountId account, Profile profile, @Nullable Long ifVersion) {}

  private final Accounts accounts;
  private final Journal journal;

  ChangeProfile(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /// A change answers like a repetition: the file as it now is.
  @Transactional
  public Outcome<Company> handle(Call call, Command it) {
    DirectoryPolicy.REVIEW_PROFILE.require(call.by(), it.account());
    var known = accounts.lock(it.account()).orElseThrow(NotFound::new);
    if (known.profile().equals(it.profile())) return new Repeated<>(known);
    if (it.ifVersion() != null && known.version() != it.ifVersion()) {
      return Outcome.refused(CommonReason.OUTDATED);
    }
    var checks = known.checks().after(known.profile(), it.profile());
    var changed = known.saying(it.profile(), checks);
    accounts.save(changed);
    var verification = Verification.valueOf(checks.overall().name());
    journal.write(
        call,
        it.account(),
        new AccountChanged(it.profile().name(), changed.version(), verification));
    return new Repeated<>(changed);
  }
}
