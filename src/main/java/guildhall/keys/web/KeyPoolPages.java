package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.keys.app.SetReorderPoint;
import guildhall.keys.app.UndoBatch;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.Pool;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The key pools, and one of them with its weeks, its files and its reorder point.
@Controller
class KeyPoolPages {

  private static final String POOL = "/console/keys/{pool}";

  private final WatchPools watchPools;
  private final SetReorderPoint setReorderPoint;
  private final UndoBatch undoBatch;
  private final KeyPoolViews views;
  private final PageShell pages;

  KeyPoolPages(
      WatchPools watchPools,
      SetReorderPoint setReorderPoint,
      UndoBatch undoBatch,
      KeyPoolViews views,
      PageShell pages) {
    this.watchPools = watchPools;
    this.setReorderPoint = setReorderPoint;
    this.undoBatch = undoBatch;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping("/console/keys")
  ResponseEntity<?> list(Call call) {
    return views.list(call, watchPools.all(call));
  }

  @GetMapping(POOL)
  ResponseEntity<String> one(Call call, @PathVariable UUID pool) {
    return pages.show(call, "keys/pool", "keys.pool.title", views.pool(call, pool));
  }

  @Does("PUT /api/v1/key-pools/{pool}/reorder-points/{id}")
  @PostMapping(POOL + "/reorder-point")
  ResponseEntity<String> reorder(
      Call call,
      @PathVariable UUID pool,
      @RequestParam UUID id,
      @RequestParam @Min(0) @Max(1_000_000) int seen,
      @RequestParam @Min(0) @Max(1_000_000) int reorderAt) {
    var command = new SetReorderPoint.Command(pool, id, reorderAt, seen);
    var outcome = setReorderPoint.handle(call, command);
    if (outcome instanceof Outcome.Refused<Pool>(var no) && no.reason() == CommonReason.OUTDATED) {
      var late = views.late(call, pool, reorderAt);
      return pages.refuse(call, "keys/pool", "keys.pool.title", late, no);
    }
    return answer(
        call,
        pool,
        outcome,
        it -> pages.redirect(path(pool), "keys.pool.reorder.saved", Map.of("count", reorderAt)));
  }

  @Does("PUT /api/v1/key-pools/{pool}/batches/{batch}/undos/{id}")
  @PostMapping(POOL + "/batches/{batch}/undo")
  ResponseEntity<String> undo(
      Call call, @PathVariable UUID pool, @PathVariable UUID batch, @RequestParam UUID id) {
    var outcome = undoBatch.handle(call, new UndoBatch.Command(pool, batch, id));
    return answer(
        call,
        pool,
        outcome,
        it -> pages.redirect(path(pool), "keys.pool.batch.undone", Map.of("count", it.removed())));
  }

  private <T> ResponseEntity<String> answer(
      Call call, UUID pool, Outcome<T> outcome, Function<T, ResponseEntity<String>> done) {
    return switch (outcome) {
      case Outcome.Accepted<T>(var it) -> done.apply(it);
      case Outcome.Repeated<T>(var it) -> done.apply(it);
      case Outcome.Refused<T>(var refusal) ->
          pages.refuse(call, "keys/pool", "keys.pool.title", views.pool(call, pool), refusal);
    };
  }

  static String path(UUID pool) {
    return "/console/keys/" + pool;
  }
}
