package guildhall.portal.web;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitDetails.SeatTokens;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.grants.BenefitLine;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.StripView;
import guildhall.platform.web.view.TicketView;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Thing;
import guildhall.portal.web.HomeView.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says what a company still has to use: tickets to redeem, seats to assign, keys to take.
@Component
class UseWords {

  private final Catalog catalog;

  UseWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Where each kind is used; kinds without a page of their own are found on the membership's.
  static String pathOf(BenefitKind kind) {
    return switch (kind) {
      case SOFTWARE -> "/benefits/software";
      case SEATS -> "/benefits/cloud";
      case PERSON -> "/benefits/seats";
      case CREDIT, SUPPORT, ADVISORY, MARKETING -> "/membership";
    };
  }

  Use use(List<BenefitLine> lines, Shell shell) {
    var things = new ArrayList<Thing>();
    for (var line : of(lines, BenefitKind.SEATS)) {
      if (line.left() > 0) things.add(ticket(line, shell));
    }
    for (var line : of(lines, BenefitKind.PERSON)) things.add(strip(line, shell));
    keys(of(lines, BenefitKind.SOFTWARE), shell).ifPresent(things::add);
    return new Use(shell.text("portal.use.title"), things, shell.text("portal.use.nothing"));
  }

  private static List<BenefitLine> of(List<BenefitLine> lines, BenefitKind kind) {
    return lines.stream()
        .filter(line -> line.grant().kind() == kind)
        .sorted(Comparator.comparing(line -> line.grant().activateBy()))
        .toList();
  }

  private Thing ticket(BenefitLine line, Shell shell) {
    var benefit = benefit(line);
    var perToken = benefit.details() instanceof SeatTokens it ? it.seatsPerToken() : line.left();
    var tokens = Math.max(1, line.left() / perToken);
    var ticket =
        new TicketView(
            shell.number(perToken),
            shell.text("portal.use.seats.unit", Map.of("seats", perToken)),
            benefit.name().in(shell.language()));
    var path = Optional.ofNullable(line.nextStepPath()).orElse(pathOf(BenefitKind.SEATS));
    var may = shell.caller().holds(PortalPolicy.REDEEM);
    return new Thing(
        ticket,
        null,
        shell.text("portal.use.token", Map.of("tokens", tokens)),
        shell.text("portal.use.token.text", Map.of("date", line.grant().activateBy())),
        may ? new Action(shell.text("portal.use.redeem"), path) : null);
  }

  private Thing strip(BenefitLine line, Shell shell) {
    var left = line.left();
    var counts = Map.of("used", line.used(), "cooling", line.cooling(), "left", left);
    var sentence = shell.text("portal.use.people", counts);
    var name = benefit(line).name().in(shell.language());
    var strip = new StripView(name, sentence, line.used(), line.cooling(), left);
    var may = left > 0 && shell.caller().holds(PortalPolicy.ASSIGN);
    return new Thing(
        null,
        strip,
        "",
        "",
        may ? new Action(shell.text("portal.use.assign"), pathOf(BenefitKind.PERSON)) : null);
  }

  private static Optional<Thing> keys(List<BenefitLine> lines, Shell shell) {
    var untouched =
        lines.stream()
            .filter(line -> line.left() > 0 && !line.touched() && !line.needsNoTaking())
            .toList();
    if (untouched.isEmpty()) return Optional.empty();
    var may = shell.caller().holds(PortalPolicy.TAKE_KEYS);
    var path = pathOf(BenefitKind.SOFTWARE);
    return Optional.of(
        new Thing(
            null,
            null,
            shell.text("portal.use.keys", Map.of("products", untouched.size())),
            shell.text(
                "portal.use.keys.text", Map.of("date", untouched.getFirst().grant().activateBy())),
            may ? new Action(shell.text("portal.use.keys.open"), path) : null));
  }

  /// The name of a product by its code, the code itself where the program dropped it.
  String product(String code, Shell shell) {
    return catalog
        .inForceOn(shell.today())
        .program()
        .benefit(new BenefitCode(code))
        .map(benefit -> benefit.name().in(shell.language()))
        .orElse(code);
  }

  private Benefit benefit(BenefitLine line) {
    var grant = line.grant();
    return catalog
        .edition(grant.edition())
        .program()
        .benefit(grant.benefit())
        .orElseThrow(() -> new IllegalStateException("no benefit " + grant.benefit()));
  }
}
