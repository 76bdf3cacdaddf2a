package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packages add up: every offer has one, tokens come whole, a choice has at least two ways.
final class PackageCheck {

  private final Map<String, Node> seats;
  private final List<Fault> faults = new ArrayList<>();

  private PackageCheck(Map<String, Node> seats) {
    this.seats = seats;
  }

  static List<Fault> of(ProgramTree program) {
    var check =
        new PackageCheck(ProgramTree.byCode(program.rows("benefits.yaml", "seats").stream()));
    check.everyOfferHasAPackage(program);
    program.packages().forEach(check::linesAddUp);
    return check.faults;
  }

  private void everyOfferHasAPackage(ProgramTree program) {
    var packages = program.file("packages.yaml").flatMap(it -> it.find("packages"));
    if (packages.isEmpty()) return;
    for (var offer : program.rows("offers.yaml", "offers")) {
      offer
          .word("code")
          .filter(it -> packages.get().find(it).isEmpty())
          .ifPresent(
              it ->
                  faults.add(
                      Fault.of(FaultKind.OFFER_WITHOUT_PACKAGE, offer.at("code").place(), it)));
    }
  }

  private void linesAddUp(Node lines) {
    var choices = new LinkedHashMap<String, List<Node>>();
    var seen = new HashMap<String, Integer>();
    for (var line : lines.elements()) {
      line.word("benefit").ifPresent(it -> onceAndWhole(line, it, seen));
      line.word("choice")
          .ifPresent(it -> choices.computeIfAbsent(it, c -> new ArrayList<>()).add(line));
    }
    choices.values().forEach(this::theChoiceIsOne);
  }

  private void onceAndWhole(Node line, String benefit, Map<String, Integer> seen) {
    var place = line.at("benefit").place();
    var earlier = seen.putIfAbsent(benefit, place.line());
    if (earlier != null) {
      faults.add(
          Fault.of(FaultKind.BENEFIT_TWICE_IN_PACKAGE, place, benefit)
              .with("line", String.valueOf(earlier)));
    }
    var token = seats.get(benefit);
    if (token == null) return;
    var perToken = number(token, "seatsPerToken");
    var quantity = number(line, "quantity");
    if (perToken > 0 && quantity >= 0 && quantity % perToken != 0) {
      faults.add(
          Fault.of(
                  FaultKind.SEATS_NOT_WHOLE_TOKENS,
                  line.at("quantity").place(),
                  String.valueOf(quantity))
              .with("perToken", String.valueOf(perToken)));
    }
  }

  private void theChoiceIsOne(List<Node> lines) {
    var first = lines.getFirst();
    if (lines.size() == 1) {
      faults.add(
          Fault.of(FaultKind.CHOICE_OF_ONE, first.at("choice").place(), first.text("choice")));
    }
    for (var line : lines) {
      if (number(line, "quantity") != number(first, "quantity")) {
        faults.add(
            Fault.of(FaultKind.CHOICE_UNEVEN, line.place(), line.text("choice"))
                .with("quantity", first.word("quantity").orElse("")));
      }
    }
  }

  /// The whole number under a key, or -1 where there is none.
  private static int number(Node row, String key) {
    return row.word(key).filter(it -> it.matches("[0-9]{1,7}")).map(Integer::parseInt).orElse(-1);
  }
}
