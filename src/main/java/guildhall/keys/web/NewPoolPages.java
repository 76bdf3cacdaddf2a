package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.keys.app.OpenPool;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.web.StockSheets.NewPool;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.FieldView.Choice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a pool for a product whose keys nothing holds yet.
@Controller
class NewPoolPages {

  private final OpenPool openPool;
  private final WatchPools watchPools;
  private final KeyPoolViews views;
  private final PageShell pages;

  NewPoolPages(OpenPool openPool, WatchPools watchPools, KeyPoolViews views, PageShell pages) {
    this.openPool = openPool;
    this.watchPools = watchPools;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping("/console/keys/new")
  ResponseEntity<String> form(Call call) {
    KeyPolicy.LOAD.requireOfStaff(call.by());
    return pages.show(call, "keys/newpool", "keys.newpool.title", view(call));
  }

  @Does("PUT /api/v1/key-pools/{id}")
  @PostMapping("/console/keys")
  ResponseEntity<String> open(
      Call call,
      @RequestParam UUID id,
      @RequestParam @Size(max = 100) String product,
      @RequestParam @Min(0) @Max(1_000_000) int reorderAt) {
    return switch (openPool.handle(call, new OpenPool.Command(id, product, reorderAt))) {
      case Outcome.Refused(var refusal) ->
          pages.refuse(call, "keys/newpool", "keys.newpool.title", view(call), refusal);
      case Outcome.Accepted(var pool) -> opened(pool.id());
      case Outcome.Repeated(var pool) -> opened(pool.id());
    };
  }

  private ResponseEntity<String> opened(UUID pool) {
    return pages.redirect(KeyPoolPages.path(pool), "keys.newpool.opened", Map.of());
  }

  private NewPool view(Call call) {
    var language = pages.words(call).language();
    var products =
        views.withoutPool(call, watchPools.all(call)).stream()
            .map(it -> Choice.of(it.code().value(), it.name().in(language)))
            .sorted(Comparator.comparing(Choice::text))
            .toList();
    return new NewPool(products);
  }
}
