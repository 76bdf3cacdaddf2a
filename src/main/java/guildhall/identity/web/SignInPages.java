package guildhall.identity.web;

import guildhall.identity.app.OpenSession;
import guildhall.identity.app.Passwords;
import guildhall.identity.app.Persona;
import guildhall.identity.app.SignIn;
import guildhall.identity.domain.LocalPath;
import guildhall.kernel.NotFound;
import guildhall.kernel.Secret;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.web.Does;
import guildhall.platform.web.Outage;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in: by address and password, and in the demo by choosing whom to be.
@Controller
@Hidden
class SignInPages {

  private static final int LENGTH_MAX = 254;

  private final SignIn signIn;
  private final OpenSession openSession;
  private final SignInDesk desk;
  private final DemoSettings demo;
  private final DemoLink link;

  SignInPages(
      SignIn signIn, OpenSession openSession, SignInDesk desk, DemoSettings demo, DemoLink link) {
    this.signIn = signIn;
    this.openSession = openSession;
    this.desk = desk;
    this.demo = demo;
    this.link = link;
  }

  @GetMapping("/sign-in")
  ResponseEntity<String> ask(
      HttpServletRequest request,
      @RequestParam(defaultValue = "/") String to,
      @RequestParam(required = false) @Nullable String ended) {
    var path = LocalPath.orHome(to);
    return ended == null
        ? desk.show(request, HttpStatus.OK, path, "", "")
        : desk.showAfterEnd(request, path);
  }

  @Does(because = "it lets a person in; programs come by token")
  @PostMapping("/sign-in")
  ResponseEntity<String> withPassword(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") Secret password,
      @RequestParam(defaultValue = "/") String to) {
    var back = LocalPath.orHome(to);
    if (email.length() > LENGTH_MAX || password.length() > LENGTH_MAX) {
      return desk.show(
          request, HttpStatus.UNPROCESSABLE_CONTENT, back, "", "identity.sign-in.wrong");
    }
    try {
      var session = signIn.handle(email, password);
      return session.isPresent()
          ? desk.letIn(session.get().session(), CompanyPages.after(session.get(), back))
          : desk.show(
              request, HttpStatus.UNPROCESSABLE_CONTENT, back, email, "identity.sign-in.wrong");
    } catch (Passwords.Busy e) {
      return Outage.comeAgain(
          desk.show(request, HttpStatus.SERVICE_UNAVAILABLE, back, email, "identity.sign-in.busy"));
    }
  }

  /// @throws NotFound outside the demo, where nobody can be chosen
  @Does(because = "it lets a person in; programs come by token")
  @PostMapping("/sign-in/persona")
  ResponseEntity<String> asPersona(
      @RequestParam(defaultValue = "") String persona,
      @RequestParam(defaultValue = "/") String to) {
    var session = demo.enabled() ? open(Persona.of(persona)) : Optional.<Secret>empty();
    return desk.letIn(session.orElseThrow(NotFound::new), LocalPath.orHome(to));
  }

  /// The link printed when a demo starts. A link that works no more leads to the persona cards.
  @GetMapping("/demo")
  ResponseEntity<String> byLink(
      HttpServletRequest request, @RequestParam(defaultValue = "") Secret t) {
    if (!demo.enabled()) throw new NotFound();
    var direct = request.getHeader("X-Forwarded-For") == null;
    if (!direct || !link.opensTo(t, request.getRemoteAddr())) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, URI.create("/sign-in").toString())
          .build();
    }
    return desk.letIn(open(Optional.of(Persona.AVOCET)).orElseThrow(NotFound::new), "/");
  }

  private Optional<Secret> open(Optional<Persona> persona) {
    return persona.flatMap(it -> openSession.handle(it.account(), it.person()));
  }
}
