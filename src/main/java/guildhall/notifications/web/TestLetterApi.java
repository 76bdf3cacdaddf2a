package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.notifications.app.TestLetter;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Trying a letter out; for the program's staff.
@RestController
@Tag(name = "messages")
class TestLetterApi {

  /// @param sample the invented company it is filled with; left out: the usual one
  record TestBody(@NotNull @Pattern(regexp = "en|nl|sv") String language, @Nullable Sample sample) {

    Sample chosen() {
      return Objects.requireNonNullElse(sample, Sample.USUAL);
    }
  }

  private final TestLetter testLetter;
  private final Answers answers;

  TestLetterApi(TestLetter testLetter, Answers answers) {
    this.testLetter = testLetter;
    this.answers = answers;
  }

  @PutMapping("/api/v1/message-templates/{letter}/tests/{id}")
  @Operation(
      summary = "Send a letter with invented data to your own address (program staff)",
      description =
          "Marked as a test, and counted among no real letters. Refused: TOO_MANY_TEST_LETTERS.")
  ResponseEntity<?> test(
      Call call,
      @PathVariable Kind letter,
      @PathVariable UUID id,
      @RequestBody @Valid TestBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new TestLetter.Command(letter, body.language(), body.chosen(), id);
    return answers.write(preview, () -> testLetter.handle(call, command), it -> it);
  }
}
