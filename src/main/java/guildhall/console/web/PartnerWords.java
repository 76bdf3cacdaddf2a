package guildhall.console.web;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.console.app.LookPartner.Line;
import guildhall.console.domain.ConsolePolicy;
import guildhall.console.web.PartnerView.Benefit;
import guildhall.console.web.PartnerView.Colleague;
import guildhall.console.web.PartnerView.Fact;
import guildhall.console.web.PartnerView.Head;
import guildhall.console.web.PartnerView.Held;
import guildhall.console.web.PartnerView.Tab;
import guildhall.directory.Account;
import guildhall.identity.Person;
import guildhall.kernel.Call;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.RollState;
import guildhall.notifications.Letters.Written;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says one partner's things in the reader's words.
@Component
class PartnerWords {

  private static final int LAST_DAYS = 7;

  /// The tabs in their order, each with the right it takes.
  private enum Part {
    TIMELINE("", ConsolePolicy.SEE_ACTIVITY),
    MEMBERSHIPS("/memberships", ConsolePolicy.SEE_MEMBERSHIPS),
    BENEFITS("/benefits", ConsolePolicy.SEE_BENEFITS),
    PEOPLE("/people", ConsolePolicy.SEE_PEOPLE);

    private final String path;
    private final ConsolePolicy right;

    Part(String path, ConsolePolicy right) {
      this.path = path;
      this.right = right;
    }
  }

  private final Catalog catalog;
  private final RenewalWords words;

  PartnerWords(Catalog catalog, RenewalWords words) {
    this.catalog = catalog;
    this.words = words;
  }

  /// @param tab the path of the tab below the partner's own, empty for the first
  /// @param held what the company holds; null for those who may not see it
  Head head(Call call, Account it, String tab, @Nullable List<HeldMembership> held, Shell shell) {
    var facts = new ArrayList<Fact>();
    facts.add(fact("mpnId", it.mpnId(), shell));
    facts.add(fact("country", shell.country(it.country()), shell));
    facts.add(fact("language", shell.languageName(it.language()), shell));
    facts.add(fact("verification", shell.text("console.verification." + it.verification()), shell));
    facts.add(fact("contact", it.contactName() + ", " + it.contactEmail(), shell));
    if (held != null && !held.isEmpty()) {
      var offers = held.stream().map(HeldMembership::offer).distinct().toList();
      facts.add(fact("offers", words.offers(offers, call.on(), shell), shell));
    }
    var first = held == null || held.isEmpty() ? null : state(held.getFirst(), call.on());
    var chip = first == null ? null : RenewalWords.state(first, shell);
    return new Head(it.name(), chip, facts, tabs(call, it, tab, shell));
  }

  private static List<Tab> tabs(Call call, Account it, String chosen, Shell shell) {
    var tabs = new ArrayList<Tab>();
    for (var part : Part.values()) {
      if (!part.right.allows(call.by(), it.id())) continue;
      var path = PartnerPages.PATH + "/" + it.id() + part.path;
      tabs.add(new Tab(shell.text("console.tab." + part), path, part.path.equals(chosen)));
    }
    return tabs;
  }

  /// A letter to one of the company's people, and what became of it.
  static PartnerView.Line letter(Written it, Shell shell) {
    var state = shell.text("notifications.log.state." + it.state());
    var next = it.nextTryAt();
    var name = shell.text("notifications.letters." + it.letter());
    var said =
        next == null
            ? state
            : shell.text("console.timeline.again", Map.of("state", state, "at", next));
    return new PartnerView.Line(
        it.writtenAt().toString(),
        shell.dateTime(it.writtenAt()),
        shell.text("console.timeline.letter", Map.of("letter", name, "to", it.recipient())),
        name,
        null,
        new Chip(toneOf(it.state()), said));
  }

  private static Tone toneOf(String state) {
    return switch (state) {
      case "SENT" -> Tone.OK;
      case "RETRYING" -> Tone.BAD;
      case "CAUGHT" -> Tone.INFO;
      default -> Tone.WAIT;
    };
  }

  private static Fact fact(String name, String value, Shell shell) {
    return new Fact(shell.text("console.fact." + name), value);
  }

  Held held(HeldMembership it, LocalDate day, Shell shell) {
    var year =
        new RenewalWords.Year(it.offer(), it.yearStartsOn(), it.anniversaryOn(), it.renewBy());
    var dates =
        List.of(
            fact("purchased", shell.date(it.purchasedOn()), shell),
            fact("anniversary", shell.date(it.anniversaryOn()), shell),
            fact("opens", shell.date(it.renewalOpensOn()), shell),
            fact("renewBy", shell.date(it.renewBy()), shell),
            fact("next", shell.date(it.nextAnniversaryOn()), shell));
    return new Held(
        words.offer(it.offer(), day, shell),
        RenewalWords.state(state(it, day), shell),
        words.line(year, day, shell),
        dates);
  }

  private static RollState state(HeldMembership it, LocalDate day) {
    return switch (it.status()) {
      case ACTIVE -> RollState.ACTIVE;
      case INACTIVE -> RollState.LAPSED;
      case IN_GRACE_PERIOD ->
          it.renewBy().isAfter(day.plusDays(LAST_DAYS)) ? RollState.WINDOW : RollState.LAST_DAYS;
    };
  }

  Benefit benefit(Line it, LocalDate day, Shell shell) {
    var grant = it.grant();
    var use =
        it.counted()
            ? shell.text("console.benefit.use", Map.of("used", it.used(), "all", grant.quantity()))
            : "";
    return new Benefit(
        name(grant.benefit(), day, shell),
        shell.text("grants.kind." + grant.kind()),
        words.offer(grant.offer(), day, shell),
        shell.number(grant.quantity()),
        use,
        shell.date(grant.usableUntil()));
  }

  private String name(BenefitCode code, LocalDate day, Shell shell) {
    return catalog
        .inForceOn(day)
        .program()
        .benefit(code)
        .map(it -> it.name().in(shell.language()))
        .orElse(code.value());
  }

  Colleague colleague(Person it, LocalDate day, Shell shell) {
    var rights = catalog.inForceOn(day).program().rights();
    var roles =
        it.roles().stream()
            .sorted()
            .map(
                code ->
                    rights.role(code).map(role -> role.name().in(shell.language())).orElse(code))
            .toList();
    return new Colleague(it.name(), it.email(), shell.list(roles), it.active());
  }
}
