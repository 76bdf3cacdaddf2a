package guildhall.asks.web;

import guildhall.asks.app.LookUpAsks;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What waits for somebody's answer in any company; for the program's staff.
@RestController
@Tag(name = "asks")
class WaitingAskApi {

  private static final int MOST = 200;

  /// An ask without what was written with it: that is between the colleagues.
  record WaitingView(
      UUID id, UUID account, String topic, String subject, String right, Instant askedAt) {}

  private final LookUpAsks lookUpAsks;
  private final Answers answers;

  WaitingAskApi(LookUpAsks lookUpAsks, Answers answers) {
    this.lookUpAsks = lookUpAsks;
    this.answers = answers;
  }

  @GetMapping("/api/v1/asks")
  @Operation(
      summary = "What waits for somebody's answer in any company (program staff)",
      description = "At most 200 open asks, those that wait longest first.")
  ResponseEntity<?> waiting(Call call) {
    return answers.list(
        lookUpAsks.waitingAnywhere(call, MOST).stream()
            .map(
                it ->
                    new WaitingView(
                        it.id(),
                        it.account().value(),
                        it.topic(),
                        it.subject(),
                        it.right(),
                        it.askedAt()))
            .toList());
  }
}
