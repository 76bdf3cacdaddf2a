package guildhall.identity.web;

import guildhall.identity.app.Persona;
import guildhall.identity.app.ReadRoles;
import guildhall.identity.domain.SessionRules;
import guildhall.kernel.Secret;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.PersonaView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Draws the sign-in page, and hands out the cookie of a new session.
@Component
public class SignInDesk {

  /// @param to where to go afterwards
  /// @param wrong what to say of the attempt before; null at the first
  /// @param ended why a session ended by itself; null otherwise
  /// @param companies the people of the demo to choose from, by company; empty elsewhere
  public record SignInView(
      String to,
      FieldView email,
      FieldView password,
      @Nullable String wrong,
      @Nullable String ended,
      List<Group> companies) {}

  /// @param name the company's name, or the program's
  public record Group(String name, List<PersonaView> people) {}

  private final PageShell pages;
  private final Messages messages;
  private final SessionCookie cookie;
  private final ReadRoles readRoles;
  private final DemoSettings demo;

  SignInDesk(
      PageShell pages,
      Messages messages,
      SessionCookie cookie,
      ReadRoles readRoles,
      DemoSettings demo) {
    this.pages = pages;
    this.messages = messages;
    this.cookie = cookie;
    this.readRoles = readRoles;
    this.demo = demo;
  }

  /// @param email what was typed before
  /// @param wrongKey what to say of it, as a message; empty at the first attempt
  ResponseEntity<String> show(
      HttpServletRequest request, HttpStatus status, String to, String email, String wrongKey) {
    return show(request, status, to, new Before(email, wrongKey, false));
  }

  /// The page somebody sees whose session ended by itself.
  ResponseEntity<String> showAfterEnd(HttpServletRequest request, String to) {
    return show(request, HttpStatus.OK, to, new Before("", "", true));
  }

  /// What was before this page was asked for.
  private record Before(String email, String wrongKey, boolean ended) {}

  private ResponseEntity<String> show(
      HttpServletRequest request, HttpStatus status, String to, Before before) {
    var locale = Languages.of(request);
    var email = before.email();
    var wrongKey = before.wrongKey();
    var view =
        new SignInView(
            to,
            FieldView.of("email", messages.text(locale, "identity.sign-in.email")).value(email),
            FieldView.of("password", messages.text(locale, "identity.sign-in.password")),
            wrongKey.isEmpty() ? null : messages.text(locale, wrongKey),
            before.ended() ? ended(locale) : null,
            demo.enabled() ? companies(locale) : List.of());
    var page = pages.showToAnyone("identity/sign-in", "identity.sign-in.title", view);
    return ResponseEntity.status(status).headers(page.getHeaders()).body(page.getBody());
  }

  /// A new session comes with a new form token: what somebody else may have planted before is void.
  ResponseEntity<String> letIn(Secret secret, String to) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, to)
        .header(HttpHeaders.SET_COOKIE, cookie.carrying(secret))
        .header(HttpHeaders.SET_COOKIE, cookie.formTokenEmptied())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private String ended(Locale locale) {
    var limits =
        Map.of(
            "minutes",
            SessionRules.IDLE_MAX.toMinutes(),
            "staff",
            SessionRules.STAFF_IDLE_MAX.toMinutes(),
            "hours",
            SessionRules.TOTAL_MAX.toHours());
    return messages.text(locale, "identity.sign-in.ended", limits);
  }

  private List<Group> companies(Locale locale) {
    var groups = new ArrayList<Group>();
    for (var key : List.of("kadewind", "granbacka", "quillstone", "program")) {
      var people =
          Arrays.stream(Persona.values())
              .filter(it -> it.group().equals(key))
              .map(it -> card(it, locale))
              .toList();
      groups.add(new Group(messages.text(locale, "identity.demo.group." + key), people));
    }
    return groups;
  }

  private PersonaView card(Persona it, Locale locale) {
    var roles = readRoles.namesOf(it, locale.getLanguage());
    return new PersonaView(
        it.key(),
        it.spoken(),
        messages.list(locale, roles),
        messages.text(locale, "identity.demo.why." + it.key()),
        it == Persona.AVOCET);
  }
}
