package guildhall.portal.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.domain.NextStep;
import guildhall.portal.web.HomeView.Hero;
import guildhall.portal.web.HomeView.Other;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what is due of a membership: one figure, one sentence, one thing to do.
final class HeroWords {

  private HeroWords() {}

  /// @param buyers who could buy it again, for a reader who may not
  static Hero hero(Due due, @Nullable Action primary, List<String> buyers, Shell shell) {
    var facts = facts(due, shell);
    facts.put("people", buyers);
    var days = due.line().daysLeftOn(shell.today());
    var word = !due.moment().isWindow() || days == 0;
    return new Hero(
        figure(due, shell, days, facts),
        word,
        heading(due, shell, facts),
        text(due, shell, facts),
        LineWords.state(due, shell),
        primary,
        LineWords.line(due, shell.today(), shell));
  }

  static Other other(Due due, Shell shell) {
    var name = due.offer().name().in(shell.language());
    return new Other(
        name,
        LineWords.state(due, shell),
        LineWords.line(due, shell.today(), shell),
        new Action(name, "/membership"));
  }

  static String renewPath(Due due) {
    return "/membership/" + due.offer().code() + "/renew";
  }

  private static Map<String, Object> facts(Due due, Shell shell) {
    var line = due.line();
    var facts = new HashMap<String, Object>();
    facts.put("offer", due.offer().name().in(shell.language()));
    facts.put("days", line.daysLeftOn(shell.today()));
    facts.put("opens", line.opensOn());
    facts.put("closes", line.closesOn());
    facts.put("anniversary", line.anniversaryOn());
    facts.put("next", line.nextAnniversaryOn());
    facts.put("date", line.closesOn());
    return facts;
  }

  private static String figure(Due due, Shell shell, long days, Map<String, Object> facts) {
    return switch (due.moment()) {
      case FRESH -> shell.text("portal.home.figure.fresh");
      case CALM -> shell.text("portal.home.figure.calm");
      case WINDOW, LAST_DAYS ->
          days == 0
              ? shell.text("portal.home.figure.last")
              : shell.text("portal.home.figure.days", facts);
      case LAPSED -> shell.text("portal.home.figure.lapsed");
    };
  }

  private static String heading(Due due, Shell shell, Map<String, Object> facts) {
    return switch (due.moment()) {
      case FRESH -> shell.text("portal.fresh.heading", facts);
      case CALM -> shell.text("portal.calm.heading", facts);
      case WINDOW, LAST_DAYS -> shell.text("portal.window.heading", facts);
      case LAPSED -> shell.text("portal.lapsed.heading", facts);
    };
  }

  private static String text(Due due, Shell shell, Map<String, Object> facts) {
    return switch (due.moment()) {
      case FRESH -> shell.text("portal.fresh.text");
      case CALM -> shell.text("portal.calm.text", facts);
      case WINDOW, LAST_DAYS -> shell.text("portal.window.explained", facts);
      case LAPSED -> {
        var others = facts.get("people") instanceof List<?> people && !people.isEmpty();
        yield shell.text(others ? "portal.lapsed.others" : "portal.lapsed.text", facts);
      }
    };
  }

  /// The one thing to do, as a link; null when there is none for this reader.
  ///
  /// @param begin where the first open step is taken
  static @Nullable Action primary(NextStep step, Due due, String begin, Shell shell) {
    return switch (step) {
      case START_RENEWAL -> new Action(shell.text("portal.renew.start"), renewPath(due));
      case CONFIRM_PROFILE ->
          new Action(shell.text("portal.profile.finish"), TaskWords.COMPANY_PATH);
      case GET_STARTED -> new Action(shell.text("portal.start.first"), begin);
      case BUY_AGAIN -> new Action(shell.text("portal.buy.again"), "/offers");
      case SEE_OFFERS, NOTHING -> null;
    };
  }
}
