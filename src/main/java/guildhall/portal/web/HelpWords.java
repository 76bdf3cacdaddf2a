package guildhall.portal.web;

import guildhall.catalog.ActivationPolicy.Until;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Texts;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.MembershipStatus;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.portal.app.LookHelp;
import guildhall.portal.app.LookHelp.Facts;
import guildhall.portal.web.HelpView.Question;
import guildhall.portal.web.HelpView.Topic;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the help into words: each answer is a message, and what it names comes from the program's
/// files and the company's own dates, so that it cannot say what does not hold here.
@Component
class HelpWords {

  private final LookHelp lookHelp;

  HelpWords(LookHelp lookHelp) {
    this.lookHelp = lookHelp;
  }

  List<Topic> topics(Facts facts, Shell shell) {
    var renewal = new ArrayList<Question>();
    for (var held : facts.held()) renewal.addAll(renewal(facts, held, shell));
    if (!facts.held().isEmpty()) renewal.add(whoMay("buy", "memberships.buy", facts, shell));
    renewal.add(profile(facts, shell));
    var topics = new ArrayList<Topic>();
    topics.add(new Topic(heading("renewal", shell), renewal));
    topics.add(new Topic(heading("benefits", shell), benefits(facts, shell)));
    topics.add(new Topic(heading("use", shell), List.of(use(facts, shell))));
    topics.add(new Topic(heading("around", shell), around(facts, shell)));
    return topics;
  }

  private List<Question> renewal(Facts facts, HeldMembership it, Shell shell) {
    var values = new HashMap<String, Object>();
    values.put("offer", offer(facts, it, shell));
    values.put("anniversary", it.anniversaryOn());
    values.put("opens", it.renewalOpensOn());
    values.put("closes", it.renewBy());
    values.put("next", it.nextAnniversaryOn());
    values.put("ended", it.renewBy().plusDays(1));
    var page = new Action(shell.text("portal.help.to.membership"), "/membership/" + it.offer());
    var questions = new ArrayList<Question>();
    questions.add(
        new Asked("window-" + it.offer(), "window", it.status().name())
            .answered(values, page, shell));
    if (it.status() != MembershipStatus.INACTIVE) {
      questions.add(new Asked("when-" + it.offer(), "when", "").answered(values, null, shell));
      questions.add(new Asked("lapse-" + it.offer(), "lapse", "").answered(values, null, shell));
      questions.add(reminders(facts, it, values, shell));
    }
    questions.add(refund(facts, it, values, shell));
    return questions;
  }

  private static Question reminders(
      Facts facts, HeldMembership it, Map<String, Object> values, Shell shell) {
    var days =
        facts.program().policies().reminders().stream()
            .map(one -> shell.dateLong(it.anniversaryOn().plusDays(one.offsetDays())))
            .toList();
    var more = new HashMap<>(values);
    more.put("days", days);
    var page = new Action(shell.text("portal.help.to.notifications"), "/settings/notifications");
    return new Asked("reminders-" + it.offer(), "reminders", "").answered(more, page, shell);
  }

  /// The right to money back ends with its last day, or with the first benefit used.
  private static Question refund(
      Facts facts, HeldMembership it, Map<String, Object> values, Shell shell) {
    var more = new HashMap<>(values);
    more.put("days", facts.program().policies().refund().withinDays());
    var last = facts.refundUntil().get(it.id());
    if (last != null) more.put("last", last);
    var how = last == null ? "over" : "open";
    return new Asked("refund-" + it.offer(), "refund", how).answered(more, null, shell);
  }

  private Question profile(Facts facts, Shell shell) {
    var able = lookHelp.able(facts, "profile.review");
    var within = facts.program().policies().profileReviewWithin();
    var values = new HashMap<String, Object>(named(able, shell));
    values.put("days", days(within));
    var page = new Action(shell.text("portal.help.to.company"), "/company");
    return new Asked("profile", "profile", able.people().isEmpty() ? "nobody" : "")
        .answered(values, page, shell);
  }

  private List<Question> benefits(Facts facts, Shell shell) {
    var policies = facts.program().policies();
    var questions = new ArrayList<Question>();
    questions.add(whoMay("keys", "keys.reveal", facts, shell));
    var tokens = new HashMap<String, Object>();
    facts.redeemBy().ifPresent(day -> tokens.put("day", day));
    var until = policies.activationOf(BenefitKind.SEATS).activateUntil();
    var when =
        facts.redeemBy().isPresent()
            ? "day"
            : until == Until.ANNIVERSARY ? "anniversary" : "window";
    var cloud = new Action(shell.text("portal.help.to.cloud"), "/benefits/cloud");
    questions.add(new Asked("tokens", "tokens", when).answered(tokens, cloud, shell));
    questions.add(new Asked("split", "split", "").answered(Map.of(), null, shell));
    var seats = new Action(shell.text("portal.help.to.seats"), "/benefits/seats");
    var reassign = Map.<String, Object>of("days", days(policies.reassignAfter()));
    questions.add(new Asked("reassign", "reassign", "").answered(reassign, seats, shell));
    questions.add(whoMay("assign", "assignments.assign", facts, shell));
    return questions;
  }

  private static Question use(Facts facts, Shell shell) {
    var answer =
        facts.program().acceptableUse().stream().map(it -> it.text().in(shell.language())).toList();
    return new Question("use", shell.text("portal.help.use.q"), answer, null);
  }

  private List<Question> around(Facts facts, Shell shell) {
    var zone = Map.<String, Object>of("zone", facts.program().zone().getId());
    var rights = new Action(shell.text("portal.help.to.rights"), "/people/rights");
    var calendar =
        new Action(shell.text("portal.help.to.notifications"), "/settings/notifications");
    var tokens = new Action(shell.text("portal.help.to.tokens"), "/settings/tokens");
    return List.of(
        new Asked("rights", "rights", "").answered(Map.of(), rights, shell),
        new Asked("calendar", "calendar", "").answered(Map.of(), calendar, shell),
        new Asked("zone", "zone", "").answered(zone, null, shell),
        new Asked("api", "api", "").answered(Map.of(), tokens, shell));
  }

  private Question whoMay(String key, String right, Facts facts, Shell shell) {
    var able = lookHelp.able(facts, right);
    var page =
        switch (key) {
          case "keys" -> new Action(shell.text("portal.help.to.software"), "/benefits/software");
          case "assign" -> new Action(shell.text("portal.help.to.seats"), "/benefits/seats");
          default -> new Action(shell.text("portal.help.to.rights"), "/people/rights");
        };
    var how = able.people().isEmpty() ? "nobody" : "";
    return new Asked("who-" + key, key, how).answered(named(able, shell), page, shell);
  }

  private static Map<String, Object> named(LookHelp.Able able, Shell shell) {
    return Map.of(
        "roles", shell.anyOf(able.roles().stream().map(it -> it.in(shell.language())).toList()),
        "people", able.people());
  }

  /// A question of the help, and which of its answers holds.
  ///
  /// @param how the answer that holds; empty where there is one
  private record Asked(String id, String key, String how) {

    Question answered(Map<String, Object> values, @Nullable Action page, Shell shell) {
      var base = "portal.help." + key;
      var answer = base + ".a" + (how.isEmpty() ? "" : "." + how);
      return new Question(
          id, shell.text(base + ".q", values), List.of(shell.text(answer, values)), page);
    }
  }

  private static long days(Period it) {
    return LocalDate.EPOCH.plus(it).toEpochDay();
  }

  private static String offer(Facts facts, HeldMembership it, Shell shell) {
    var name = facts.offers().getOrDefault(it.offer(), new Texts(Map.of("en", it.offer())));
    return name.in(shell.language());
  }

  private static String heading(String topic, Shell shell) {
    return shell.text("portal.help.topic." + topic);
  }
}
