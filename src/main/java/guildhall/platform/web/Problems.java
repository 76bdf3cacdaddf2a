package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.NotAllowed;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy;
import guildhall.kernel.Right;
import guildhall.platform.web.Problem.Fault;
import guildhall.platform.web.Problem.Way;
import guildhall.platform.web.RightHolders.Role;
import guildhall.platform.web.RightHolders.Someone;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns every kind of "no" into a [Problem] in the language of the reader.
@Component
public class Problems {

  private final Messages messages;
  private final RightHolders holders;

  Problems(Messages messages, RightHolders holders) {
    this.messages = messages;
    this.holders = holders;
  }

  public static int statusOf(Refusal refusal) {
    return switch (refusal.reason().kind()) {
      case MISSING -> 404;
      case STATE -> 409;
      case CONTENT -> 422;
      case VERSION -> 412;
    };
  }

  public Problem of(Refusal refusal, HttpServletRequest request) {
    var locale = Languages.of(request);
    var reason = refusal.reason();
    var account = DoorFilter.caller(request).map(it -> it.account()).orElse(null);
    var ways = new ArrayList<Way>();
    for (var remedy : refusal.remedies()) ways.add(way(remedy, account, locale));
    return new Problem(
        type(reason.name()),
        messages.text(locale, "platform.problem." + reason.kind()),
        statusOf(refusal),
        messages.text(locale, reason.messageKey(), refusal.facts()),
        reason.name(),
        reason.rule(),
        refusal.facts(),
        ways,
        DoorFilter.requestId(request),
        null);
  }

  /// A right is missing inside the caller's own company: who could do it is named (ROL-10).
  public Problem of(NotAllowed stopped, HttpServletRequest request) {
    var locale = Languages.of(request);
    var way = ask(stopped.right(), stopped.account(), locale);
    var facts = new LinkedHashMap<String, Object>();
    facts.put("right", stopped.right().code());
    facts.put("roles", way.roles() == null ? List.of() : way.roles());
    return new Problem(
        type("NOT_ALLOWED"),
        messages.text(locale, "platform.problem.NOT_ALLOWED"),
        403,
        way.text(),
        "NOT_ALLOWED",
        "ROL-10",
        facts,
        List.of(way),
        DoorFilter.requestId(request),
        null);
  }

  /// A fault of the request or of the house, not of the program: no rule says it.
  public Problem plain(int status, String code, HttpServletRequest request, List<Fault> errors) {
    var locale = Languages.of(request);
    return new Problem(
        type(code),
        messages.text(locale, "platform.problem." + code),
        status,
        messages.text(locale, "platform.problem." + code + ".detail"),
        code,
        null,
        Map.of(),
        List.of(),
        DoorFilter.requestId(request),
        errors.isEmpty() ? null : errors);
  }

  private Way way(Remedy remedy, @Nullable AccountId account, Locale locale) {
    return switch (remedy) {
      case Remedy.WaitUntil(var day) ->
          new Way(
              "WAIT_UNTIL",
              messages.text(locale, "platform.remedy.WAIT_UNTIL", Map.of("day", day)),
              day);
      case Remedy.WaitUntilTime(var at) ->
          Way.at(messages.text(locale, "platform.remedy.WAIT_UNTIL", Map.of("day", at)), at);
      case Remedy.First(var step) ->
          new Way(step.name(), messages.text(locale, "platform.remedy." + step), null);
      case Remedy.AskHolder(var right) -> ask(right, account, locale);
    };
  }

  private Way ask(Right right, @Nullable AccountId account, Locale locale) {
    var who = holders.of(right, account, locale.getLanguage());
    var roles = messages.anyOf(locale, who.roles().stream().map(Role::name).toList());
    var people = who.people().stream().map(Someone::name).toList();
    var text =
        people.isEmpty()
            ? messages.text(locale, "platform.role.nobody", Map.of("role", roles))
            : messages.text(
                locale, "platform.role.needed", Map.of("role", roles, "people", people));
    return new Way(
        "ASK_SOMEONE",
        text,
        null,
        null,
        who.roles().stream().map(Role::code).toList(),
        who.people(),
        right.code());
  }

  private static URI type(String code) {
    return URI.create("/problems#" + code);
  }
}
