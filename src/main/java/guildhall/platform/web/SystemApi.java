package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.platform.system.SeeSystem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the house is, for its staff and whatever watches it for them.
@RestController
@Tag(name = "system", description = "How the house is")
class SystemApi {

  private final SeeSystem seeSystem;
  private final Answers answers;

  SystemApi(SeeSystem seeSystem, Answers answers) {
    this.seeSystem = seeSystem;
    this.answers = answers;
  }

  @GetMapping("/api/v1/system")
  @Operation(summary = "How the house is: version, database, rounds, mail, languages (staff)")
  ResponseEntity<?> facts(Call call) {
    return answers.list(seeSystem.all(call));
  }
}
