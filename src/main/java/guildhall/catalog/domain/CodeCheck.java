package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Codes name one thing each, and every code that is used names a thing.
final class CodeCheck {

  private final ProgramTree program;
  private final List<Fault> faults = new ArrayList<>();

  private CodeCheck(ProgramTree program) {
    this.program = program;
  }

  static List<Fault> of(ProgramTree program) {
    var check = new CodeCheck(program);
    check.codesAreUsedOnce();
    check.offersAreKnown();
    check.benefitsAreKnown();
    check.competenciesAreKnown();
    check.rolesAreKnown();
    return check.faults;
  }

  private void codesAreUsedOnce() {
    once(program.benefits());
    once(program.rows("benefits.yaml", "families").stream());
    once(program.rows("offers.yaml", "offers").stream());
    once(program.rows("competencies.yaml", "competencies").stream());
    once(program.rows("competencies.yaml", "areas").stream());
    once(program.rows("extensions.yaml", "extensions").stream());
    once(program.rows("roles-and-rights.yaml", "roles").stream());
    once(program.rows("roles-and-rights.yaml", "staffRoles").stream());
    once(program.rows("program.yaml", "acceptableUse").stream());
  }

  private void offersAreKnown() {
    var offers = program.rows("offers.yaml", "offers");
    var known = ProgramTree.byCode(offers.stream());
    program.rows("prices.yaml", "prices").forEach(it -> known(it, "offer", "offer", known));
    for (var offer : offers) {
      offer.rows("notWhile").forEach(it -> known(it, "offer", known));
      offer.rows("discounts").forEach(it -> known(it, "whileHolding", "offer", known));
    }
    program.file("packages.yaml").flatMap(it -> it.find("packages")).stream()
        .flatMap(it -> it.fields().stream())
        .filter(it -> !known.containsKey(it.key()))
        .forEach(it -> faults.add(unknown(it.keyPlace(), it.key(), "offer", known.keySet())));
  }

  private void benefitsAreKnown() {
    var benefits = ProgramTree.byCode(program.benefits());
    program
        .packages()
        .flatMap(it -> it.elements().stream())
        .forEach(it -> known(it, "benefit", "benefit", benefits));
    var families = ProgramTree.byCode(program.rows("benefits.yaml", "families").stream());
    program.benefits().forEach(it -> known(it, "family", "family", families));
  }

  private void competenciesAreKnown() {
    var competencies = program.rows("competencies.yaml", "competencies");
    var areas = ProgramTree.byCode(program.rows("competencies.yaml", "areas").stream());
    competencies.forEach(it -> known(it, "area", "area", areas));
    var known = ProgramTree.byCode(competencies.stream());
    program
        .rows("extensions.yaml", "extensions")
        .forEach(it -> it.rows("excluded").forEach(code -> known(code, "competency", known)));
  }

  private void rolesAreKnown() {
    var roles = ProgramTree.byCode(program.rows("roles-and-rights.yaml", "roles").stream());
    program
        .rows("policies.yaml", "reminders")
        .forEach(it -> it.rows("to").forEach(role -> known(role, "role", roles)));
    program.rows("roles-and-rights.yaml", "rights").stream()
        .flatMap(it -> it.rows("roles").stream())
        .filter(it -> !it.word().equals(java.util.Optional.of(RightsCheck.ANY)))
        .forEach(it -> known(it, "role", roles));
  }

  private void once(Stream<Node> rows) {
    var first = new HashMap<String, Place>();
    rows.flatMap(it -> it.find("code").stream())
        .forEach(
            code ->
                code.word()
                    .map(word -> first.putIfAbsent(word, code.place()))
                    .ifPresent(earlier -> faults.add(twice(code, earlier))));
  }

  private static Fault twice(Node code, Place earlier) {
    return Fault.of(FaultKind.CODE_TWICE, code.place(), code.text())
        .with("file", earlier.file())
        .with("line", String.valueOf(earlier.line()));
  }

  private void known(Node row, String key, String what, Map<String, Node> known) {
    row.find(key).ifPresent(it -> known(it, what, known));
  }

  private void known(Node code, String what, Map<String, Node> known) {
    code.word()
        .filter(it -> !known.containsKey(it))
        .ifPresent(it -> faults.add(unknown(code.place(), it, what, known.keySet())));
  }

  private static Fault unknown(Place place, String word, String what, Collection<String> known) {
    return Fault.notAmong(FaultKind.CODE_UNKNOWN, place, word, known).with("what", what);
  }
}
