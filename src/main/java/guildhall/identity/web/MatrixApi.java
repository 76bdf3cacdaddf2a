package guildhall.identity.web;

import guildhall.identity.app.ReadMatrix;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "People")
class MatrixApi {

  /// @param row of the published matrix; empty for a right beside it
  public record RightLineView(
      String row, String right, String name, List<String> roles, List<String> people) {}

  private final ReadMatrix readMatrix;
  private final Answers answers;

  MatrixApi(ReadMatrix readMatrix, Answers answers) {
    this.readMatrix = readMatrix;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/rights")
  @Operation(summary = "Who can do what: the program’s matrix with the company’s people")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account, HttpServletRequest request) {
    var language = Languages.of(request).getLanguage();
    return answers.list(
        readMatrix.handle(call, account).stream()
            .map(
                it ->
                    new RightLineView(
                        it.row(),
                        it.right(),
                        it.name().in(language),
                        it.roles().stream().map(role -> role.in(language)).toList(),
                        it.people()))
            .toList());
  }
}
