package guildhall.grants;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.grants.app.CountUse;
import guildhall.grants.app.FindGrants;
import guildhall.grants.app.IssueGrants;
import guildhall.grants.app.ListBenefits;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to what companies may use.
@Component
@Transactional(readOnly = true)
public class Grants {

  private final IssueGrants issueGrants;
  private final CountUse countUse;
  private final FindGrants findGrants;
  private final ListBenefits listBenefits;

  Grants(
      IssueGrants issueGrants,
      CountUse countUse,
      FindGrants findGrants,
      ListBenefits listBenefits) {
    this.issueGrants = issueGrants;
    this.countUse = countUse;
    this.findGrants = findGrants;
    this.listBenefits = listBenefits;
  }

  /// Issues a year's set of benefits, one grant per line of the offer's package in that edition.
  /// Joins the caller's transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<GrantId> issue(Call call, NewGrants it) {
    return issueGrants.handle(call, it);
  }

  /// The grants that serve on a day: issued by then and not over.
  public List<Grant> on(AccountId account, LocalDate day) {
    return findGrants.on(account, day);
  }

  /// The grants that serve on a day, each with what of it is used and what is left: for whoever
  /// would otherwise ask grant by grant.
  public List<BenefitLine> lines(AccountId account, LocalDate day) {
    return listBenefits.unasked(account, null, day);
  }

  /// The grants of one kind, of every company, that may be taken until a day and no longer.
  public List<Grant> toBeTakenBy(BenefitKind kind, LocalDate lastDay) {
    return findGrants.toBeTakenBy(kind, lastDay);
  }

  /// Everything a company was ever granted, oldest first: for whoever would otherwise look for many
  /// grants one by one.
  public List<Grant> all(AccountId account) {
    return findGrants.all(account);
  }

  public Optional<Grant> find(AccountId account, UUID grant) {
    return findGrants.one(account, grant);
  }

  /// The grant, locked until the transaction ends, and with it all lines that share its choice.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Grant> lock(AccountId account, UUID grant) {
    return findGrants.lock(account, grant);
  }

  /// All grants of one benefit under one membership, oldest first.
  public List<Grant> line(AccountId account, UUID membership, BenefitCode benefit) {
    return findGrants.line(account, membership, benefit);
  }

  /// Whether some grant of the same line serves on a day: what was taken last year goes on through
  /// this year's (VST-08).
  public boolean lineUsableOn(AccountId account, Grant grant, LocalDate day) {
    return findGrants.line(account, grant.membership(), grant.benefit()).stream()
        .anyMatch(it -> it.usableOn(day));
  }

  /// How many may still be taken on a day: the quantity less what is used, of this line and of all
  /// lines that draw on the same pool (PKG-01).
  public int left(AccountId account, Grant grant, LocalDate day) {
    return countUse.left(account, grant, day);
  }

  /// The pools that grants of a kind draw on, with what grants of other kinds have used of them.
  public List<SharedPool> pools(AccountId account, BenefitKind kind, LocalDate day) {
    return countUse.pools(account, kind, day);
  }

  /// The first use of a benefit, which ends the right to a refund (REF-02).
  @Transactional(propagation = Propagation.MANDATORY)
  public void markUsed(Call call, Grant grant) {
    findGrants.markUsed(call, grant);
  }
}
