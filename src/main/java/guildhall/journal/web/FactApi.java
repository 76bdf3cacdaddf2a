package guildhall.journal.web;

import guildhall.journal.AuditWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.journal.JournalPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Page;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The journal, newest fact first.
@RestController
@Tag(name = "journal", description = "What happened, in order, for ever")
class FactApi {

  /// @param by the name of whoever did it, as it was then
  /// @param values the fact's own values by name
  public record FactView(
      long number,
      Instant at,
      LocalDate on,
      @Nullable AccountId account,
      String kind,
      String by,
      String byKind,
      UUID requestId,
      Map<String, Object> values) {}

  private final Journal journal;
  private final Answers answers;

  FactApi(Journal journal, Answers answers) {
    this.journal = journal;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/facts")
  @Operation(summary = "What happened in one company")
  ResponseEntity<?> ofAccount(
      Call call,
      @PathVariable AccountId account,
      @RequestParam(required = false) @Nullable @Size(max = 80) String kind,
      Page.Wanted wanted) {
    JournalPolicy.SEE.require(call.by(), account);
    return answers.list(journal.of(account, kind, wanted).map(FactApi::view), wanted);
  }

  /// @param account only the facts of one company
  /// @param source only what callers of this kind did
  /// @param by words in the name of whoever did it
  /// @param from the first day
  /// @param until the last day
  record Narrowed(
      @Nullable AccountId account,
      @Nullable @Size(max = 80) String kind,
      Caller.@Nullable Kind source,
      @Nullable @Size(max = 100) String by,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    AuditWish wish() {
      return new AuditWish(
          Optional.ofNullable(account),
          Optional.ofNullable(kind),
          Optional.ofNullable(source),
          by == null ? "" : by.strip(),
          Set.of(),
          from,
          until);
    }
  }

  @GetMapping("/api/v1/facts")
  @Operation(summary = "What happened in the whole program, the newest day first; staff only")
  ResponseEntity<?> ofProgram(
      Call call, @Valid @ParameterObject @ModelAttribute Narrowed narrowed, Page.Wanted wanted) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return answers.list(journal.audit(narrowed.wish(), wanted).map(FactApi::view), wanted);
  }

  private static FactView view(Entry entry) {
    return new FactView(
        entry.number(),
        entry.at(),
        entry.on(),
        entry.account(),
        entry.kind(),
        entry.by(),
        entry.byKind().name(),
        entry.request(),
        entry.body());
  }
}
