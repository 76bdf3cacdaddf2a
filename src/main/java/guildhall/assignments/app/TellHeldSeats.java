package guildhall.assignments.app;

import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.domain.Assignment;
import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.Texts;
import guildhall.identity.HeldBenefits;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells which seats people hold, those that were not taken back.
@Component
@Transactional(readOnly = true)
class TellHeldSeats implements HeldBenefits {

  private final AssignmentRows rows;
  private final Catalog catalog;

  TellHeldSeats(AssignmentRows rows, Catalog catalog) {
    this.rows = rows;
    this.catalog = catalog;
  }

  @Override
  public Map<PersonId, List<Held>> of(AccountId account, LocalDate day) {
    return rows.of(account).stream()
        .filter(it -> it.releasedOn() == null)
        .collect(
            Collectors.groupingBy(
                Assignment::person,
                Collectors.mapping(
                    it -> new Held(name(it.line().benefit(), day), it.assignedOn()),
                    Collectors.toList())));
  }

  private Texts name(String benefit, LocalDate day) {
    return catalog
        .inForceOn(day)
        .program()
        .benefit(new BenefitCode(benefit))
        .map(Benefit::name)
        .orElse(new Texts(Map.of("en", benefit)));
  }
}
