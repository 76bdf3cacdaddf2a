package guildhall.directory.web;

import guildhall.directory.app.ReadAccount;
import guildhall.directory.app.SetTaxId;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Does;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.FieldView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Naming the company's tax id (PM-14).
@Controller
@Hidden
@RequestMapping("/company/tax-id")
public class TaxIdPages {

  private static final String TEMPLATE = "directory/taxid";
  private static final String TITLE = "directory.taxId.title";

  /// @param version the version of the file the reader looked at
  /// @param meanwhile what somebody else saved since; null where nobody did
  public record FormView(FieldView field, long version, @Nullable Meanwhile meanwhile) {}

  private final ReadAccount readAccount;
  private final SetTaxId setTaxId;
  private final LastChange lastChange;
  private final PageShell pages;

  TaxIdPages(ReadAccount readAccount, SetTaxId setTaxId, LastChange lastChange, PageShell pages) {
    this.readAccount = readAccount;
    this.setTaxId = setTaxId;
    this.lastChange = lastChange;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> ask(Call call) {
    DirectoryPolicy.ADD_TAX_ID.require(call.by(), call.by().ownAccount());
    var company = company(call);
    return pages.show(
        call, TEMPLATE, TITLE, view(call, company.taxId().text(), null, company.version()));
  }

  @PostMapping
  @Does("PUT /api/v1/accounts/{account}/tax-id")
  ResponseEntity<String> save(
      Call call, @RequestParam(defaultValue = "") String taxId, @RequestParam long version) {
    var outcome =
        setTaxId.handle(call, new SetTaxId.Command(call.by().ownAccount(), taxId, version));
    return switch (outcome) {
      case Accepted<Company> _, Repeated<Company> _ ->
          pages.redirect(
              "/company",
              taxId.isBlank() ? "directory.taxId.removed" : "directory.taxId.saved",
              Map.of());
      case Refused<Company>(var no) -> refused(call, taxId, version, no);
    };
  }

  /// Somebody was faster: what they saved stands beside what was typed, and saving again means what
  /// stands in the field.
  private ResponseEntity<String> refused(Call call, String typed, long version, Refusal no) {
    var shell = pages.words(call);
    if (no.reason() == DirectoryReason.NO_TAX_ID) {
      var wrong = view(call, typed, shell.text("directory.reason.NO_TAX_ID"), version);
      return pages.refuse(call, TEMPLATE, TITLE, wrong, no);
    }
    if (no.reason() != CommonReason.OUTDATED) {
      return pages.refuse(call, TEMPLATE, TITLE, view(call, typed, null, version), no);
    }
    var now = company(call);
    var beside =
        new Meanwhile.Field(shell.text("directory.taxId"), now.taxId().text(), typed.strip());
    var view = view(call, typed, null, now.version());
    var late = new FormView(view.field(), view.version(), lastChange.beside(call, List.of(beside)));
    return pages.refuse(call, TEMPLATE, TITLE, late, no);
  }

  private FormView view(Call call, String typed, @Nullable String error, long version) {
    var shell = pages.words(call);
    var field =
        FieldView.of("taxId", shell.text("directory.taxId"))
            .value(typed)
            .hint(shell.text("directory.taxId.hint"))
            .error(error);
    return new FormView(field, version, null);
  }

  private Company company(Call call) {
    return readAccount.handle(call, call.by().ownAccount()).company();
  }
}
