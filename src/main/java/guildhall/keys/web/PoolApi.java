package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.keys.app.BlockKey;
import guildhall.keys.app.OpenPool;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.Pool.Alert;
import guildhall.keys.domain.PoolWatch;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The stock of keys; for the program's staff.
@RestController
@Tag(name = "software keys", description = "Product keys: taken, shown, activated, withdrawn")
class PoolApi {

  /// @param reorderAt at how many keys in stock more are to be ordered; 0 unless given
  public record PoolBody(
      @NotBlank @Size(max = 100) String product,
      @Min(0) @Max(1_000_000) @Nullable Integer reorderAt) {}

  public record PoolView(
      UUID id, String product, KeyKind kind, int activationsPerKey, int reorderAt) {

    static PoolView of(Pool it) {
      return new PoolView(it.id(), it.product(), it.kind(), it.activationsPerKey(), it.reorderAt());
    }
  }

  /// @param perWeek how many keys companies took a week, over the last eight
  /// @param runsOutOn the day the stock is gone at that pace, today when it is; null when none is
  ///   taken
  public record StockView(
      UUID id,
      String product,
      KeyKind kind,
      int inStock,
      int issued,
      int withdrawn,
      BigDecimal perWeek,
      @Nullable LocalDate runsOutOn,
      int reorderAt,
      Alert alert) {

    static StockView of(PoolWatch watch) {
      var it = watch.stock();
      return new StockView(
          it.pool().id(),
          it.pool().product(),
          it.pool().kind(),
          it.inStock(),
          it.issued(),
          it.withdrawn(),
          watch.perWeek(),
          watch.runsOutOn().orElse(null),
          it.pool().reorderAt(),
          it.alert());
    }
  }

  public record BlockBody(@NotNull Cause cause) {}

  private final OpenPool openPool;
  private final BlockKey blockKey;
  private final WatchPools watchPools;
  private final Answers answers;

  PoolApi(OpenPool openPool, BlockKey blockKey, WatchPools watchPools, Answers answers) {
    this.openPool = openPool;
    this.blockKey = blockKey;
    this.watchPools = watchPools;
    this.answers = answers;
  }

  @GetMapping("/api/v1/key-pools")
  @Operation(summary = "What each pool holds, how fast it empties and when it runs out")
  ResponseEntity<?> list(Call call) {
    return answers.list(watchPools.all(call).stream().map(StockView::of).toList());
  }

  @PutMapping("/api/v1/key-pools/{id}")
  @Operation(summary = "Open a pool for the keys of a product")
  ResponseEntity<?> open(
      Call call,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody PoolBody body) {
    var reorderAt = body.reorderAt() == null ? 0 : body.reorderAt();
    var command = new OpenPool.Command(id, body.product(), reorderAt);
    return answers.write(preview, () -> openPool.handle(call, command), PoolView::of);
  }

  @PutMapping("/api/v1/keys/{key}/blocks/{id}")
  @Operation(summary = "Withdraw a key that leaked or was misused")
  ResponseEntity<?> block(
      Call call,
      @PathVariable UUID key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody BlockBody body) {
    var command = new BlockKey.Command(key, id, body.cause());
    return answers.write(preview, () -> blockKey.handle(call, command), it -> it);
  }
}
