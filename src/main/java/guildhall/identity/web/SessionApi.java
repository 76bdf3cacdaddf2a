package guildhall.identity.web;

import guildhall.identity.app.SeeSessions;
import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "People")
class SessionApi {

  /// @param id its name, which opens nothing
  record SessionView(UUID id, Instant signedInAt, Instant seenAt) {}

  private final SeeSessions seeSessions;
  private final Answers answers;

  SessionApi(SeeSessions seeSessions, Answers answers) {
    this.seeSessions = seeSessions;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "Where the caller is signed in with a browser")
  ResponseEntity<?> list(Call call) {
    return answers.list(
        seeSessions.handle(call.by(), Secret.NONE).stream()
            .map(it -> new SessionView(it.id(), it.signedInAt(), it.seenAt()))
            .toList());
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Sign the caller out of one browser")
  ResponseEntity<Void> end(Call call, @PathVariable UUID id) {
    seeSessions.end(call.by(), id);
    return ResponseEntity.noContent().build();
  }
}
