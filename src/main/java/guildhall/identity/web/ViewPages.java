package guildhall.identity.web;

import guildhall.identity.app.KeepView;
import guildhall.identity.domain.KeptView;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeping a list as it is on the screen, under a name, and letting it go again.
@Controller
@Hidden
@RequestMapping("/views")
class ViewPages {

  private final KeepView keepView;
  private final PageShell pages;

  ViewPages(KeepView keepView, PageShell pages) {
    this.keepView = keepView;
    this.pages = pages;
  }

  @Does("PUT /api/v1/me/views/{id}")
  @PostMapping
  ResponseEntity<String> keep(
      Call call,
      @RequestParam UUID id,
      @RequestParam String path,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query) {
    if (!KeptView.isPath(path) || !KeptView.isQuery(query)) throw new NotFound();
    var back = query.isEmpty() ? path : path + "?" + query;
    var given = name.strip();
    if (given.isEmpty()) return pages.redirect(back);
    var called = given.substring(0, Math.min(given.length(), KeptView.NAME_LENGTH_MAX));
    return switch (keepView.handle(call, new KeptView(id, path, called, query))) {
      case Accepted<KeptView>(var it) -> kept(back, it);
      case Repeated<KeptView>(var it) -> kept(back, it);
      case Refused<KeptView>(var refusal) ->
          pages.redirect(back, "identity.reason." + refusal.reason().name(), refusal.facts());
    };
  }

  @Does("DELETE /api/v1/me/views/{id}")
  @PostMapping("/{view}/remove")
  ResponseEntity<String> remove(
      Call call, @PathVariable UUID view, @RequestParam(defaultValue = "/") String back) {
    keepView.remove(call, view);
    var path = KeptView.isPath(back) ? back : "/";
    return pages.redirect(path, "identity.views.removed", Map.of());
  }

  private ResponseEntity<String> kept(String back, KeptView it) {
    var undo = new Shell.Undo("/views/" + it.id() + "/remove", Map.of("back", it.path()));
    return pages.redirect(back, "identity.views.kept", Map.of("name", it.name()), undo);
  }
}
