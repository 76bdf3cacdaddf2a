package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.kernel.Refusal;
import guildhall.kernel.Secret;
import guildhall.keys.app.SetReorderPoint;
import guildhall.keys.app.UndoBatch;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.BatchUndo;
import guildhall.keys.domain.Block;
import guildhall.keys.web.StockViews.BatchView;
import guildhall.keys.web.StockViews.KeyView;
import guildhall.keys.web.StockViews.WeekView;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Skip;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One pool as its custodians watch it; for the program's staff. Keys are always masked.
@RestController
@Tag(name = "software keys")
class StockApi {

  /// @param reorderAt at how many keys in stock more are to be ordered
  /// @param seen what it was when the caller looked; refused with OUTDATED when it is no more
  public record ReorderBody(
      @NotNull @Min(0) @Max(1_000_000) Integer reorderAt,
      @Min(0) @Max(1_000_000) @Nullable Integer seen) {}

  /// @param key the key as it was found somewhere, whole
  public record LookupBody(@NotNull(payload = Skip.class) @NotBlank @Size(max = 200) Secret key) {}

  private final WatchPools watchPools;
  private final SetReorderPoint setReorderPoint;
  private final UndoBatch undoBatch;
  private final Answers answers;

  StockApi(
      WatchPools watchPools,
      SetReorderPoint setReorderPoint,
      UndoBatch undoBatch,
      Answers answers) {
    this.watchPools = watchPools;
    this.setReorderPoint = setReorderPoint;
    this.undoBatch = undoBatch;
    this.answers = answers;
  }

  @GetMapping("/api/v1/key-pools/{pool}/weeks")
  @Operation(summary = "What a pool gave and held week by week, and what lies ahead at its pace")
  ResponseEntity<?> weeks(Call call, @PathVariable UUID pool) {
    var watch = watchPools.one(call, pool);
    return answers.list(watchPools.weeks(call, watch).stream().map(WeekView::of).toList());
  }

  @GetMapping("/api/v1/key-pools/{pool}/batches")
  @Operation(summary = "The files loaded into a pool, the newest first")
  ResponseEntity<?> batches(Call call, @PathVariable UUID pool) {
    watchPools.one(call, pool);
    return answers.list(watchPools.batches(call, pool).stream().map(BatchView::of).toList());
  }

  @GetMapping("/api/v1/key-pools/{pool}/keys")
  @Operation(summary = "The keys of a pool that companies have taken, the last taken first")
  ResponseEntity<?> issued(Call call, @PathVariable UUID pool, Page.Wanted wanted) {
    watchPools.one(call, pool);
    return answers.list(watchPools.issued(call, pool, "", wanted).map(KeyView::of), wanted);
  }

  @GetMapping("/api/v1/key-pools/{pool}/keys/{key}")
  @Operation(summary = "One key with its story, masked")
  KeyView key(Call call, @PathVariable UUID pool, @PathVariable UUID key) {
    return KeyView.of(watchPools.key(call, pool, key));
  }

  @PostMapping("/api/v1/key-lookups")
  @Operation(
      summary = "Find a key by its text",
      description =
          "Changes nothing and keeps nothing; asked by POST so that no key stands in an address.")
  ResponseEntity<?> lookUp(Call call, @Valid @RequestBody LookupBody body) {
    var found = watchPools.lookUp(call, body.key().plain());
    return found.isPresent()
        ? ResponseEntity.ok(KeyView.of(found.get()))
        : answers.refuse(Refusal.of(Block.Refused.NO_SUCH_KEY));
  }

  @PutMapping("/api/v1/key-pools/{pool}/reorder-points/{id}")
  @Operation(summary = "Say at how many keys in stock more are to be ordered")
  ResponseEntity<?> reorder(
      Call call,
      @PathVariable UUID pool,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody ReorderBody body) {
    var command = new SetReorderPoint.Command(pool, id, body.reorderAt(), body.seen());
    return answers.write(
        preview, () -> setReorderPoint.handle(call, command), PoolApi.PoolView::of);
  }

  @PutMapping("/api/v1/key-pools/{pool}/batches/{batch}/undos/{id}")
  @Operation(
      summary = "Take a file of keys out of its pool again",
      description =
          "Refused, in this order: POOL_NOT_FOUND, BATCH_NOT_FOUND, BATCH_ALREADY_UNDONE,"
              + " BATCH_IN_USE (a company took one of its keys, or one was withdrawn).")
  ResponseEntity<?> undo(
      Call call,
      @PathVariable UUID pool,
      @PathVariable UUID batch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new UndoBatch.Command(pool, batch, id);
    return answers.<BatchUndo>write(preview, () -> undoBatch.handle(call, command), it -> it);
  }
}
