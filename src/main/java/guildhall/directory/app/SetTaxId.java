package guildhall.directory.app;

import guildhall.directory.TaxIdSet;
import guildhall.directory.db.Accounts;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.directory.domain.TaxId;
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

/// Names a company's tax id, or takes it out. Done by others than those who change the profile
/// (PM-14), and no check rests on it (ACC-07).
@Component
public class SetTaxId {

  /// @param written as somebody typed it; empty takes it out
  /// @param ifVersion changes only the version the caller saw; null changes whichever there is
  public record Command(AccountId account, String written, @Nullable Long ifVersion) {}

  private final Accounts accounts;
  private final Journal journal;

  SetTaxId(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /// A change answers like a repetition: the file as it now is.
  @Transactional
  public Outcome<Company> handle(Call call, Command it) {
    DirectoryPolicy.ADD_TAX_ID.require(call.by(), it.account());
    var known = accounts.lock(it.account()).orElseThrow(NotFound::new);
    var wanted = TaxId.read(it.written());
    if (wanted.isEmpty()) return Outcome.refused(DirectoryReason.NO_TAX_ID);
    if (wanted.get().equals(known.taxId())) return new Repeated<>(known);
    if (it.ifVersion() != null && known.version() != it.ifVersion()) {
      return Outcome.refused(CommonReason.OUTDATED);
    }
    var changed = known.withTaxId(wanted.get());
    accounts.save(changed);
    journal.write(
        call,
        it.account(),
        new TaxIdSet(known.taxId().text(), changed.taxId().text(), changed.version()));
    return new Repeated<>(changed);
  }
}
