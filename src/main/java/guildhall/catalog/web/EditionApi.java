package guildhall.catalog.web;

import guildhall.catalog.app.CompareEditions;
import guildhall.catalog.app.Publication;
import guildhall.catalog.app.PublishEdition;
import guildhall.catalog.app.PublishedEditions;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The editions of the program, for its staff.
@RestController
@RequestMapping("/api/v1/catalog-versions")
@Tag(name = "program")
class EditionApi {

  private final PublishEdition publishEdition;
  private final PublishedEditions published;
  private final CompareEditions compare;
  private final FaultTexts faults;
  private final Answers answers;

  EditionApi(
      PublishEdition publishEdition,
      PublishedEditions published,
      CompareEditions compare,
      FaultTexts faults,
      Answers answers) {
    this.publishEdition = publishEdition;
    this.published = published;
    this.compare = compare;
    this.faults = faults;
    this.answers = answers;
  }

  /// @param effectiveFrom the first day it is in force
  /// @param files the program's files, name and text; YAML, of which JSON is a part
  /// @param plan the fingerprint a preview answered; what is published is then that or nothing
  record Edition(
      @NotNull LocalDate effectiveFrom,
      @Nullable @Size(max = 64) String plan,
      @NotEmpty @Size(max = 30)
          Map<@Size(min = 1, max = 60) String, @NotNull @Size(max = 400_000) String> files) {}

  @GetMapping
  @Operation(summary = "Every published edition, oldest first (program staff)")
  ResponseEntity<?> list(Call call) {
    return answers.list(published.list(call).stream().map(EditionView::of).toList());
  }

  @GetMapping("/{edition}")
  @Operation(summary = "One edition with its files as published (program staff)")
  EditionView one(Call call, @PathVariable int edition) {
    return EditionView.of(published.one(call, edition));
  }

  @GetMapping("/{edition}/differences")
  @Operation(
      summary = "What an edition says differently from another, and whom that reaches",
      description = "Compared with the edition before it unless `from` names another.")
  DifferenceView differences(
      Call call,
      @PathVariable int edition,
      @RequestParam(required = false) @Min(1) @Nullable Integer from) {
    var left = from == null ? Math.max(1, edition - 1) : from;
    return DifferenceView.of(compare.between(call, left, edition));
  }

  @GetMapping("/{edition}/holders")
  @Operation(summary = "The companies whose running year began under an edition")
  ResponseEntity<?> holders(Call call, @PathVariable int edition) {
    compare.one(call, edition);
    var rows =
        compare.holders(call).stream()
            .filter(it -> it.held().edition() == edition)
            .map(HolderView::of)
            .toList();
    return answers.list(rows);
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Publish the program's files as the next edition (program staff)",
      description =
          "Faults are answered all at once, each with file, line and pointer. With `preview=true`"
              + " nothing is kept; the answer says what changes and which companies it reaches.")
  ResponseEntity<?> publish(
      Call call,
      HttpServletRequest request,
      @PathVariable UUID id,
      @Valid @RequestBody Edition body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var language = Languages.of(request);
    var command = new PublishEdition.Command(id, body.effectiveFrom(), body.files(), body.plan());
    return answers.write(
        preview,
        () -> inWords(publishEdition.handle(call, command), language),
        it -> PublicationView.of(it, faults.warnings(it, language)));
  }

  private Outcome<Publication> inWords(Outcome<Publication> outcome, Locale language) {
    return outcome instanceof Refused<Publication>(var refusal)
        ? new Refused<>(faults.inWords(refusal, language))
        : outcome;
  }
}
