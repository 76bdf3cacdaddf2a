package guildhall.grants.app;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.grants.Grant;
import guildhall.grants.db.GrantRows;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Looks grants up, locks them, and notes their first use.
@Component
@Transactional(readOnly = true)
public class FindGrants {

  private final GrantRows rows;

  FindGrants(GrantRows rows) {
    this.rows = rows;
  }

  public List<Grant> on(AccountId account, LocalDate day) {
    return rows.on(account, day);
  }

  public List<Grant> toBeTakenBy(BenefitKind kind, LocalDate lastDay) {
    return rows.toBeTakenBy(kind, lastDay);
  }

  public List<Grant> all(AccountId account) {
    return rows.all(account);
  }

  public Optional<Grant> one(AccountId account, UUID grant) {
    return rows.find(account, grant);
  }

  /// Looks only after the lock is held, so that it sees what the one before wrote.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Grant> lock(AccountId account, UUID grant) {
    return rows.lock(account, grant).isEmpty() ? Optional.empty() : rows.find(account, grant);
  }

  public List<Grant> line(AccountId account, UUID membership, BenefitCode benefit) {
    return rows.line(account, membership, benefit);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void markUsed(Call call, Grant grant) {
    rows.markUsed(grant.account(), grant.id(), call.on());
  }
}
