package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Right;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Problem;
import guildhall.platform.web.Problem.Way;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.RightHolders.Someone;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.ReasonView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says on a page why something cannot be done now, and gives one button to go on with.
@Component
class ReasonWords {

  private final PageShell pages;
  private final Messages messages;
  private final RightHolders holders;
  private final HttpServletRequest request;

  /// @param request the one being answered; Spring puts it behind this name
  ReasonWords(
      PageShell pages, Messages messages, RightHolders holders, HttpServletRequest request) {
    this.pages = pages;
    this.messages = messages;
    this.holders = holders;
    this.request = request;
  }

  /// @param back where the reader comes back to after doing what was asked for
  ReasonView of(Call call, AccountId account, Refusal refusal, String back) {
    var problem = pages.explain(refusal);
    return new ReasonView(
        problem.detail(),
        steps(call, account, problem),
        rule(refusal.reason().rule()),
        action(call, account, problem, back),
        asks(call, account, problem));
  }

  /// The reader lacks the right to buy: who in the company has it (PM-09, ROL-10).
  ReasonView notYou(Call call, AccountId account) {
    var people = holders.of(MembershipPolicy.BUY, account, locale().getLanguage()).people();
    return new ReasonView(
        messages.text(locale(), "memberships.renew.notYou"),
        List.of(pages.needs(MembershipPolicy.BUY, account)),
        rule("PM-09"),
        null,
        people.stream().map(it -> ask(call, MembershipPolicy.BUY, it)).toList());
  }

  /// What the reader can do about it: whoever may not confirm the profile is not told to.
  private static List<String> steps(Call call, AccountId account, Problem problem) {
    var mayReview = MembershipPolicy.REVIEW_PROFILE.allows(call.by(), account);
    return problem.remedies().stream()
        .filter(way -> mayReview || !way.kind().equals(Step.REVIEW_PROFILE.name()))
        .map(Way::text)
        .toList();
  }

  private @Nullable Action action(Call call, AccountId account, Problem problem, String back) {
    var asks = problem.remedies().stream().map(Way::kind).toList();
    if (asks.contains(Step.REVIEW_PROFILE.name())) {
      if (MembershipPolicy.REVIEW_PROFILE.allows(call.by(), account)) {
        var words = messages.text(locale(), "memberships.renew.profile.act");
        return new Action(words, "/company?back=" + back);
      }
      return null;
    }
    if (asks.contains(Step.BUY_OFFER.name())) {
      return new Action(messages.text(locale(), "memberships.offers.title"), "/offers");
    }
    return null;
  }

  /// Whoever may do what stands in the way, one button each; the reader's own step is no question.
  private List<AskView> asks(Call call, AccountId account, Problem problem) {
    return problem.remedies().stream()
        .filter(way -> way.right() != null && way.people() != null)
        .filter(way -> !MembershipPolicy.REVIEW_PROFILE.allows(call.by(), account))
        .flatMap(way -> pages.words(call).asks(way).stream())
        .toList();
  }

  private AskView ask(Call call, Right right, Someone person) {
    return pages.words(call).ask(right.code(), person.id(), person.name());
  }

  private String rule(String rule) {
    return messages.text(locale(), "platform.rule", Map.of("rule", rule));
  }

  private Locale locale() {
    return Languages.of(request);
  }
}
