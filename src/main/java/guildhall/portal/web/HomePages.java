package guildhall.portal.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.portal.app.ReadHome;
import guildhall.portal.domain.PortalPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page Home: what is due, what is unused, who must act.
@Controller
class HomePages {

  private final ReadHome readHome;
  private final HomeWords words;
  private final PageShell pages;

  HomePages(ReadHome readHome, HomeWords words, PageShell pages) {
    this.readHome = readHome;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping("/")
  ResponseEntity<String> home(Call call, HttpServletRequest request) {
    var account = call.by().account();
    if (account == null) return console(call);
    var shell = pages.words(call);
    var scene = readHome.handle(call, account, shell.language());
    var view = words.view(call, scene, SkippedSteps.of(request, account), shell);
    return pages.show(call, "portal/home", "portal.home.title", view);
  }

  /// Staff belong to no company: they begin where their own work is.
  private ResponseEntity<String> console(Call call) {
    if (call.by().holds(PortalPolicy.SEE_PARTNERS)) return pages.redirect("/console");
    if (call.by().holds(PortalPolicy.SEE_POOLS)) return pages.redirect("/console/keys");
    return pages.show(call, "portal/staff", "portal.home.title", "");
  }

  /// Leaves one of the first steps out of Home, or brings all of them back.
  @Does(because = "it tidies the page in this browser; the step itself stays open")
  @PostMapping("/home/skip")
  ResponseEntity<String> skip(
      Call call, HttpServletRequest request, @RequestParam(defaultValue = "") String step) {
    var skipped = SkippedSteps.of(request, accountOf(call)).and(step);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/")
        .header(HttpHeaders.SET_COOKIE, skipped.cookie())
        .build();
  }

  private static AccountId accountOf(Call call) {
    return Optional.ofNullable(call.by().account()).orElseThrow(NotFound::new);
  }
}
