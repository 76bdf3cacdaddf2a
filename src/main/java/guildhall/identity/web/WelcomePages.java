package guildhall.identity.web;

import guildhall.identity.app.AcceptInvitation;
import guildhall.identity.app.Passwords;
import guildhall.kernel.Secret;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import guildhall.platform.web.Outage;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.FieldView;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing a password by the link of an invitation.
@Controller
@Hidden
public class WelcomePages {

  private static final int LENGTH_MIN = 12;
  private static final int LENGTH_MAX = 128;
  private static final int SECRET_MAX = 100;

  /// @param secret the end of the invitation's link
  public record WelcomeView(Secret secret, FieldView password) {}

  private final AcceptInvitation acceptInvitation;
  private final SignInDesk desk;
  private final PageShell pages;
  private final Messages messages;

  WelcomePages(
      AcceptInvitation acceptInvitation, SignInDesk desk, PageShell pages, Messages messages) {
    this.acceptInvitation = acceptInvitation;
    this.desk = desk;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping("/sign-in/welcome")
  ResponseEntity<String> ask(
      HttpServletRequest request, @RequestParam(defaultValue = "") Secret t) {
    return show(request, HttpStatus.OK, t, "");
  }

  @Does(because = "it lets somebody in by their invitation; programs come by token")
  @PostMapping("/sign-in/welcome")
  ResponseEntity<String> choose(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") Secret t,
      @RequestParam(defaultValue = "") Secret password) {
    var unprocessable = HttpStatus.UNPROCESSABLE_CONTENT;
    if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
      return show(request, unprocessable, t, "identity.welcome.length");
    }
    try {
      return acceptInvitation
          .handle(t, password)
          .map(session -> desk.letIn(session, "/"))
          .orElseGet(() -> show(request, unprocessable, t, "identity.welcome.over"));
    } catch (Passwords.Busy e) {
      return Outage.comeAgain(
          show(request, HttpStatus.SERVICE_UNAVAILABLE, t, "identity.sign-in.busy"));
    }
  }

  private ResponseEntity<String> show(
      HttpServletRequest request, HttpStatus status, Secret secret, String wrongKey) {
    var locale = Languages.of(request);
    var password =
        FieldView.of("password", messages.text(locale, "identity.sign-in.password"))
            .hint(messages.text(locale, "identity.welcome.length"))
            .error(wrongKey.isEmpty() ? null : messages.text(locale, wrongKey));
    var known = secret.length() <= SECRET_MAX ? secret : Secret.NONE;
    var page =
        pages.showToAnyone(
            "identity/welcome", "identity.welcome.title", new WelcomeView(known, password));
    return ResponseEntity.status(status).headers(page.getHeaders()).body(page.getBody());
  }
}
