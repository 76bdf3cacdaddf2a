package guildhall.grants.app;

import guildhall.catalog.ActivationPolicy.Until;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.PackageLine;
import guildhall.catalog.Program;
import guildhall.grants.BenefitProvision;
import guildhall.grants.Grant;
import guildhall.grants.GrantId;
import guildhall.grants.GrantsIssued;
import guildhall.grants.NewGrants;
import guildhall.grants.db.GrantRow;
import guildhall.grants.db.GrantRows;
import guildhall.grants.domain.BenefitYear;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Issues one year's set of benefits: a grant for each line of the offer's package (BEN-03,
/// REN-13).
@Component
public class IssueGrants {

  private final Catalog catalog;
  private final GrantRows rows;
  private final Journal journal;

  /// Asked for when needed only, because those who provision stand above and open this door too.
  private final ObjectProvider<BenefitProvision> provisions;

  IssueGrants(
      Catalog catalog,
      GrantRows rows,
      Journal journal,
      ObjectProvider<BenefitProvision> provisions) {
    this.catalog = catalog;
    this.rows = rows;
    this.journal = journal;
    this.provisions = provisions;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public List<GrantId> handle(Call call, NewGrants it) {
    var program = catalog.edition(it.edition()).program();
    var lines = program.offer(new OfferCode(it.offer())).orElseThrow().carries().lines();
    var issued = new ArrayList<GrantRow>();
    for (var number = 0; number < lines.size(); number++) {
      // A line of none is a line that may be earned later; there is nothing to grant yet.
      if (lines.get(number).quantity() == 0) continue;
      var line = lines.get(number);
      issued.add(
          new GrantRow(grant(program, line, it), number, line.choiceGroup(), it.anniversaryOn()));
    }
    rows.add(it.account(), issued, call.at());
    issued.forEach(row -> provision(call, row.grant()));
    journal.write(
        call,
        it.account(),
        new GrantsIssued(
            it.membership(),
            it.offer(),
            it.edition(),
            issued.size(),
            it.startsOn(),
            it.anniversaryOn()));
    return issued.stream().map(row -> new GrantId(row.grant().id())).toList();
  }

  private static Grant grant(Program program, PackageLine line, NewGrants it) {
    var kind = program.benefit(line.benefit()).orElseThrow().kind();
    var year = new BenefitYear(it.startsOn(), it.anniversaryOn(), it.windowClosesOn());
    var policy = program.policies().activationOf(kind);
    var tokensInGrace =
        kind == BenefitKind.SEATS && program.policies().tokens().redeemDuringGrace();
    var dates =
        year.dates(
            tokensInGrace || policy.activateUntil() == Until.WINDOW_CLOSE,
            policy.usableUntil() == Until.WINDOW_CLOSE);
    return new Grant(
        UUID.randomUUID(),
        it.account(),
        it.membership(),
        it.offer(),
        line.benefit(),
        kind,
        line.quantity(),
        line.group(),
        it.edition(),
        it.startsOn(),
        dates.activateBy(),
        dates.usableUntil(),
        it.startsOn().plusDays(program.policies().refund().withinDays()),
        false);
  }

  private void provision(Call call, Grant grant) {
    provisions.stream()
        .filter(provision -> provision.kind() == grant.kind())
        .forEach(provision -> provision.provision(call, grant));
  }
}
