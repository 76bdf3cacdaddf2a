package guildhall.directory.web;

import guildhall.directory.app.SetTaxId;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class TaxIdApi {

  static final int LONGEST = 40;

  record TaxIdBody(@NotNull @Size(max = LONGEST) String taxId) {}

  private final SetTaxId setTaxId;
  private final Answers answers;

  TaxIdApi(SetTaxId setTaxId, Answers answers) {
    this.setTaxId = setTaxId;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}/tax-id")
  @Operation(
      summary = "Name a company's tax id",
      description =
          "Kept in capitals, without blanks, dots, dashes and slashes; an empty one takes it out."
              + " Refused with OUTDATED when `If-Match` names a version somebody has changed"
              + " since.")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @RequestBody @Valid TaxIdBody body,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new SetTaxId.Command(account, body.taxId(), Versions.ifMatch(ifMatch));
    return answers.write(preview, () -> setTaxId.handle(call, command), AccountApi::view);
  }
}
