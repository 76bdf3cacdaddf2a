package guildhall.catalog.web;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Change;
import guildhall.catalog.Offer;
import guildhall.catalog.PackageLine;
import guildhall.catalog.Policies;
import guildhall.catalog.Price;
import guildhall.catalog.Program;
import guildhall.catalog.web.EditionSheets.ChangeLine;
import guildhall.catalog.web.EditionSheets.Line;
import guildhall.catalog.web.EditionSheets.OfferCard;
import guildhall.catalog.web.EditionSheets.PriceLine;
import guildhall.catalog.web.EditionSheets.RightLine;
import guildhall.platform.web.Shell;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Says what a program says, in the reader's words.
final class EditionWords {

  private static final String RIGHT = "catalog.page.right.";

  private final Program program;
  private final Shell shell;

  EditionWords(Program program, Shell shell) {
    this.program = program;
    this.shell = shell;
  }

  List<OfferCard> offers() {
    return program.offers().stream().map(this::offer).toList();
  }

  private OfferCard offer(Offer it) {
    var language = shell.language();
    return new OfferCard(
        it.name().in(language),
        it.summary().in(language),
        facts(it),
        it.prices().stream().map(this::price).toList(),
        it.carries().lines().stream().map(this::line).toList());
  }

  private List<String> facts(Offer it) {
    var facts = new ArrayList<String>();
    facts.add(shell.text("catalog.page.level." + it.level()));
    facts.add(shell.text(it.renewable() ? "catalog.page.renewable" : "catalog.page.lasting"));
    facts.add(shell.text("catalog.page.perAccount", Map.of("count", it.perAccount())));
    for (var need : it.needs()) facts.add(shell.text("catalog.page.needs." + need));
    if (!it.notWhile().isEmpty()) {
      var others = it.notWhile().stream().map(code -> name(code.value())).toList();
      facts.add(shell.text("catalog.page.notWhile", Map.of("offers", others)));
    }
    for (var discount : it.discounts()) {
      facts.add(
          shell.text(
              "catalog.page.discount",
              Map.of(
                  "percent", discount.percent(),
                  "offer", name(discount.whileHolding().value()))));
    }
    return facts;
  }

  private PriceLine price(Price it) {
    var where =
        it.isForEverywhere() ? shell.text("catalog.page.everywhere") : shell.country(it.country());
    return new PriceLine(where, it.amount(), it.sample(), it.validFrom(), it.validTo());
  }

  private Line line(PackageLine it) {
    return new Line(
        benefit(it.benefit()),
        shell.number(it.quantity()),
        shell.text("catalog.page.group." + it.group()));
  }

  /// The policies as sentences.
  List<String> rules() {
    var it = program.policies();
    var rules = new ArrayList<String>();
    var renewal = it.renewal();
    rules.add(
        shell.text(
            "catalog.page.rule.term",
            Map.of("first", period(renewal.firstTerm()), "step", period(renewal.step()))));
    rules.add(
        shell.text(
            "catalog.page.rule.window",
            Map.of("opens", renewal.opensAfterDays(), "days", renewal.windowDays())));
    for (var reminder : it.reminders()) {
      rules.add(
          shell.text(
              "catalog.page.rule.reminder",
              Map.of(
                  "days", Math.abs(reminder.offsetDays()),
                  "side", reminder.offsetDays() < 0 ? "before" : "after",
                  "roles", shell.anyOf(roles(reminder.toRoles())))));
    }
    rules.addAll(more(it));
    return rules;
  }

  private List<String> more(Policies it) {
    var rules = new ArrayList<String>();
    rules.add(shell.text("catalog.page.rule.refund", Map.of("days", it.refund().withinDays())));
    rules.add(
        shell.text(
            "catalog.page.rule.profile", Map.of("period", period(it.profileReviewWithin()))));
    rules.add(
        shell.text("catalog.page.rule.reassign", Map.of("period", period(it.reassignAfter()))));
    var tokens = it.tokens();
    rules.add(
        shell.text(
            "catalog.page.rule.tokens",
            Map.of(
                "period", period(tokens.lasts()),
                "times", tokens.extendAtMost(),
                "grace", tokens.redeemDuringGrace())));
    it.activation().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                rules.add(
                    shell.text(
                        "catalog.page.rule.activation",
                        Map.of(
                            "what", shell.text("catalog.page.kind." + entry.getKey()),
                            "take", entry.getValue().activateUntil().name(),
                            "use", entry.getValue().usableUntil().name()))));
    return rules;
  }

  private String period(Period it) {
    if (it.getYears() > 0) return shell.text("catalog.page.years", Map.of("count", it.getYears()));
    if (it.getMonths() > 0) {
      return shell.text("catalog.page.months", Map.of("count", it.getMonths()));
    }
    return shell.text("catalog.page.days", Map.of("count", it.getDays()));
  }

  List<RightLine> rights() {
    return program.rights().rows().stream()
        .map(it -> new RightLine(it.name().in(shell.language()), holders(it.roles())))
        .toList();
  }

  List<RightLine> staff() {
    return program.rights().staffRoles().stream()
        .map(
            it ->
                new RightLine(
                    it.name().in(shell.language()),
                    shell.list(it.rights().stream().map(this::right).sorted().toList())))
        .toList();
  }

  /// Rights of the staff alone stand in no row of the matrix, which names the others.
  private String right(String code) {
    return program.rights().rows().stream()
        .filter(it -> it.right().equals(code))
        .findFirst()
        .map(it -> it.name().in(shell.language()))
        .orElseGet(() -> shell.has(RIGHT + code) ? shell.text(RIGHT + code) : code);
  }

  private String holders(Collection<String> codes) {
    if (codes.isEmpty()) return shell.text("catalog.page.nobody");
    var all = program.rights().roles().stream().allMatch(it -> codes.contains(it.code()));
    return all ? shell.text("catalog.page.everyone") : shell.list(roles(codes));
  }

  /// Roles by name, in the order the program's own file names them: the widest first.
  private List<String> roles(Collection<String> codes) {
    return program.rights().roles().stream()
        .filter(it -> codes.contains(it.code()))
        .map(it -> it.name().in(shell.language()))
        .toList();
  }

  /// A change in words: what kind of thing, which one, and which of its values.
  ChangeLine change(Change it) {
    var subject = shell.text("catalog.page.subject." + it.subject());
    var aspect = it.aspect().isEmpty() ? "" : " · " + it.aspect();
    return new ChangeLine(it.sort(), subject + " " + it.code() + aspect, it.before(), it.after());
  }

  String name(String offer) {
    return program.offers().stream()
        .filter(it -> it.code().value().equals(offer))
        .findFirst()
        .map(it -> it.name().in(shell.language()))
        .orElse(offer);
  }

  private String benefit(BenefitCode code) {
    return program.benefit(code).map(it -> it.name().in(shell.language())).orElse(code.value());
  }
}
