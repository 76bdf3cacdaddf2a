package guildhall.identity.web;

import guildhall.identity.app.ListCompanies;
import guildhall.identity.app.ListCompanies.Company;
import guildhall.identity.app.ReadRoles;
import guildhall.identity.app.SignIn.SignedIn;
import guildhall.identity.app.SwitchCompany;
import guildhall.identity.domain.LocalPath;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.PersonaView;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing for which company to act, for people who belong to several.
@Controller
@Hidden
public class CompanyPages {

  private static final String PATH = "/companies";

  /// @param to where to go afterwards
  public record CompaniesView(String to, List<PersonaView> companies) {}

  private final ListCompanies listCompanies;
  private final SwitchCompany switchCompany;
  private final ReadRoles readRoles;
  private final SessionPair session;
  private final PageShell pages;

  CompanyPages(
      ListCompanies listCompanies,
      SwitchCompany switchCompany,
      ReadRoles readRoles,
      SessionPair session,
      PageShell pages) {
    this.listCompanies = listCompanies;
    this.switchCompany = switchCompany;
    this.readRoles = readRoles;
    this.session = session;
    this.pages = pages;
  }

  /// The cookie that carries a session, and the desk that hands it out.
  @org.springframework.stereotype.Component
  record SessionPair(SessionCookie cookie, SignInDesk desk) {}

  /// Where somebody goes who just signed in: who belongs to several companies chooses first.
  static String after(SignedIn it, String to) {
    if (!it.several()) return to;
    return to.equals("/") ? PATH : PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  @GetMapping(PATH)
  ResponseEntity<String> ask(Call call, @RequestParam(defaultValue = "/") String to) {
    var companies = listCompanies.handle(call.by());
    var path = LocalPath.orHome(to);
    if (companies.isEmpty()) return pages.redirect(path);
    var shell = pages.words(call);
    var cards = companies.stream().map(it -> card(it, shell)).toList();
    return pages.show(
        call, "identity/companies", "identity.companies.title", new CompaniesView(path, cards));
  }

  /// @throws NotFound for a company the person does not belong to
  @Does(because = "it moves the session of this browser; programs name the company in the path")
  @PostMapping(PATH)
  ResponseEntity<String> choose(
      Call call,
      HttpServletRequest request,
      @RequestParam AccountId company,
      @RequestParam(defaultValue = "/") String to) {
    var path = LocalPath.orHome(to);
    if (company.equals(call.by().account())) return pages.redirect(path);
    var old = session.cookie().secretIn(request).orElseThrow(NotFound::new);
    var opened = switchCompany.handle(call.by(), company, old).orElseThrow(NotFound::new);
    return session.desk().letIn(opened, path);
  }

  private PersonaView card(Company it, Shell shell) {
    // Everyone is an employee; it says something only where there is nothing else to say.
    var telling = it.roles().stream().filter(role -> !role.equals("default-user")).toList();
    var codes = telling.isEmpty() ? it.roles() : telling;
    var roles = readRoles.namesOf(codes, false, shell.language());
    var last = it.current() ? shell.text("identity.companies.last") : null;
    return new PersonaView(
        it.account().toString(), it.name(), shell.list(roles), last, it.current());
  }
}
