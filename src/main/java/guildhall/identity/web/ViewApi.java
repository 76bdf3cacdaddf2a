package guildhall.identity.web;

import guildhall.identity.app.KeepView;
import guildhall.identity.domain.KeptView;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/views")
@Tag(name = "People")
class ViewApi {

  /// @param path the list's page, such as `/benefits`
  /// @param query what follows the question mark, such as `kind=SOFTWARE&sort=-left`
  record ViewBody(
      @NotNull @Pattern(regexp = "/[a-z0-9/-]{0,199}") String path,
      @NotBlank @Size(max = KeptView.NAME_LENGTH_MAX) String name,
      @NotNull @Size(max = KeptView.QUERY_LENGTH_MAX) String query) {

    @AssertTrue
    boolean isQueryWellFormed() {
      return query == null || KeptView.isQuery(query);
    }
  }

  private final KeepView keepView;
  private final Answers answers;

  ViewApi(KeepView keepView, Answers answers) {
    this.keepView = keepView;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "The caller’s own views of a list")
  ResponseEntity<?> of(
      Call call, @RequestParam @Pattern(regexp = "/[a-z0-9/-]{0,199}") String path) {
    return answers.list(keepView.of(call, path));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Keep a view of a list, or change it",
      description = "Refused with TOO_MANY_VIEWS when twenty views of the list are kept already.")
  ResponseEntity<?> put(
      Call call,
      @PathVariable UUID id,
      @RequestBody @Valid ViewBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var view = new KeptView(id, body.path(), body.name().strip(), body.query());
    return answers.write(preview, () -> keepView.handle(call, view), it -> it);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a view; one that is not there is gone already")
  ResponseEntity<Void> remove(Call call, @PathVariable UUID id) {
    keepView.remove(call, id);
    return ResponseEntity.noContent().build();
  }
}
