package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.keys.app.LoadKeys;
import guildhall.keys.domain.BatchRules.Written;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Skip;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Files of keys on their way into a pool; for the program's staff.
@RestController
@Tag(name = "software keys")
class BatchApi {

  public record BatchBody(
      @NotNull @Size(min = 1, max = KeyFile.ROWS_MAX) List<@NotNull @Valid RowBody> rows) {}

  /// @param activations how many machines the key starts; what the pool says unless given
  public record RowBody(
      @NotNull(payload = Skip.class) @Size(max = 200) Secret key,
      @Min(1) @Max(999_999) @Nullable Integer activations) {}

  private final LoadKeys loadKeys;
  private final Answers answers;
  private final Messages messages;
  private final HttpServletRequest request;

  /// @param request stands for whichever request is being answered
  BatchApi(LoadKeys loadKeys, Answers answers, Messages messages, HttpServletRequest request) {
    this.loadKeys = loadKeys;
    this.answers = answers;
    this.messages = messages;
    this.request = request;
  }

  @PutMapping(
      path = "/api/v1/key-pools/{pool}/batches/{id}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Put keys into a pool; each row has an outcome of its own")
  ResponseEntity<?> load(
      Call call,
      @PathVariable UUID pool,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody BatchBody body) {
    var rows = IntStream.range(0, body.rows().size()).mapToObj(n -> row(n, body.rows())).toList();
    return load(call, new LoadKeys.Command(pool, id, rows, "API"), preview);
  }

  @PutMapping(path = "/api/v1/key-pools/{pool}/batches/{id}", consumes = "text/csv")
  @Operation(summary = "Put a CSV file of keys into a pool; columns key and activations")
  ResponseEntity<?> loadFile(
      Call call,
      @PathVariable UUID pool,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestBody byte[] file) {
    return load(call, new LoadKeys.Command(pool, id, KeyFile.read(file), "CSV"), preview);
  }

  private ResponseEntity<?> load(Call call, LoadKeys.Command command, boolean preview) {
    var locale = Languages.of(request);
    return answers.write(
        preview, () -> loadKeys.handle(call, command), it -> ReceiptView.of(it, messages, locale));
  }

  private static Written row(int n, List<RowBody> rows) {
    var row = rows.get(n);
    var activations = row.activations();
    return new Written(n + 1, row.key(), activations == null ? "" : activations.toString());
  }
}
