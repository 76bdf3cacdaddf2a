package guildhall.assignments.app;

import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.SlotLines;
import guildhall.assignments.domain.Allotment;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.SeatPast;
import guildhall.assignments.domain.SlotLine;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitDetails.PersonSubscriptions;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a line together: what was granted, what happened to its slots, and who has left.
@Component
class LookAtLines {

  private final SlotLines lines;
  private final AssignmentRows rows;
  private final Grants grants;
  private final Catalog catalog;
  private final Identity identity;

  LookAtLines(
      SlotLines lines, AssignmentRows rows, Grants grants, Catalog catalog, Identity identity) {
    this.lines = lines;
    this.rows = rows;
    this.grants = grants;
    this.catalog = catalog;
    this.identity = identity;
  }

  /// The company's lines of one benefit, locked until the transaction ends. What is read here is
  /// read after the lock, and so includes what whoever came before has written.
  List<SlotLine> lock(AccountId account, String benefit, LocalDate day) {
    granted(account, day).stream()
        .filter(line -> line.benefit().equals(benefit))
        .forEach(line -> lines.open(account, line));
    var leavers = leavers(account);
    return lines.lock(account, benefit).stream()
        .flatMap(line -> look(account, line, leavers, day).stream())
        .toList();
  }

  /// Every line the company has on a day, and the ended ones in which someone was given a slot.
  List<SlotLine> all(AccountId account, LocalDate day) {
    var all = new LinkedHashSet<>(granted(account, day));
    all.addAll(lines.of(account));
    var leavers = leavers(account);
    return all.stream()
        .sorted(Comparator.comparing(LineId::benefit).thenComparing(LineId::membership))
        .flatMap(line -> look(account, line, leavers, day).stream())
        .toList();
  }

  /// What every line came to until a day.
  List<SeatPast> past(AccountId account, LocalDate day) {
    var all = new LinkedHashSet<>(granted(account, day));
    all.addAll(lines.of(account));
    return all.stream()
        .map(line -> new SeatPast(years(account, line, day), history(account, line)))
        .toList();
  }

  /// The grant of the line's newest year, the one that use counts against.
  Optional<Grant> newestGrant(AccountId account, LineId line, LocalDate day) {
    return grantsOf(account, line, day).stream().max(Comparator.comparing(Grant::usableUntil));
  }

  private Optional<SlotLine> look(
      AccountId account, LineId line, Set<PersonId> leavers, LocalDate day) {
    return Allotment.newest(years(account, line, day), day)
        .map(
            allotment ->
                new SlotLine(
                    line, allotment, lock(account, line, day), history(account, line), leavers));
  }

  private List<Allotment.Year> years(AccountId account, LineId line, LocalDate day) {
    return grantsOf(account, line, day).stream()
        .map(
            it ->
                new Allotment.Year(it.quantity(), it.startsOn(), it.activateBy(), it.usableUntil()))
        .toList();
  }

  private List<Assignment> history(AccountId account, LineId line) {
    return rows.ofLine(account, line);
  }

  /// How long the program locks a slot, by the edition the newest year was sold under.
  private Period lock(AccountId account, LineId line, LocalDate day) {
    return newestGrant(account, line, day)
        .flatMap(it -> catalog.edition(it.edition()).program().benefit(it.benefit()))
        .map(it -> it.details() instanceof PersonSubscriptions one ? one.lock() : null)
        .orElseThrow(() -> new IllegalStateException("no lock for " + line));
  }

  private Set<LineId> granted(AccountId account, LocalDate day) {
    return grants.on(account, day).stream()
        .filter(it -> it.kind() == BenefitKind.PERSON)
        .map(it -> new LineId(it.membership(), it.benefit().value()))
        .collect(Collectors.toSet());
  }

  private List<Grant> grantsOf(AccountId account, LineId line, LocalDate day) {
    return grants.line(account, line.membership(), new BenefitCode(line.benefit())).stream()
        .filter(it -> !it.startsOn().isAfter(day))
        .toList();
  }

  private Set<PersonId> leavers(AccountId account) {
    return identity.people(account).stream()
        .filter(it -> !it.active())
        .map(Person::id)
        .collect(Collectors.toSet());
  }
}
