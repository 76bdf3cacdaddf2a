package guildhall.catalog.web;

import guildhall.catalog.app.Publication;
import guildhall.catalog.app.PublishEdition;
import guildhall.catalog.domain.CatalogPolicy;
import guildhall.catalog.web.EditionSheets.FaultView;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Publishing the program's files from the console: files in, a plan to look at, then the edition.
/// Nothing is kept between the two steps but what the form itself carries.
@Controller
class PublishPages {

  private static final String FORM = "catalog/publish";
  private static final String TITLE = "catalog.publish.title";

  private final PublishEdition publishEdition;
  private final PublishDesk desk;
  private final FaultTexts faults;
  private final Answers answers;
  private final PageShell pages;

  PublishPages(
      PublishEdition publishEdition,
      PublishDesk desk,
      FaultTexts faults,
      Answers answers,
      PageShell pages) {
    this.publishEdition = publishEdition;
    this.desk = desk;
    this.faults = faults;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping(EditionSheets.PATH + "/new")
  ResponseEntity<String> form(Call call) {
    CatalogPolicy.PUBLISH.requireOfStaff(call.by());
    return pages.show(call, FORM, TITLE, desk.form(call, Map.of(), ""));
  }

  /// Says what publishing these files would do; keeps nothing.
  @Does("PUT /api/v1/catalog-versions/{id}")
  @PostMapping(EditionSheets.PATH + "/plans")
  ResponseEntity<String> plan(
      Call call, @Valid PublishForm form, @RequestParam MultiValueMap<String, String> carried) {
    CatalogPolicy.PUBLISH.requireOfStaff(call.by());
    var texts = form.texts(carried);
    var command = command(call, form, texts, null);
    return switch (answers.rehearse(() -> publishEdition.handle(call, command))) {
      case Outcome.Accepted<Publication>(var it) -> planned(call, it, texts);
      case Outcome.Repeated<Publication>(var it) -> planned(call, it, texts);
      case Outcome.Refused<Publication>(var no) -> refused(call, form, texts, no);
    };
  }

  @Does("PUT /api/v1/catalog-versions/{id}")
  @PostMapping(EditionSheets.PATH)
  ResponseEntity<String> publish(
      Call call, @Valid PublishForm form, @RequestParam MultiValueMap<String, String> carried) {
    var texts = form.texts(carried);
    var command = command(call, form, texts, form.plan());
    return switch (publishEdition.handle(call, command)) {
      case Outcome.Accepted<Publication>(var it) -> published(it);
      case Outcome.Repeated<Publication>(var it) -> published(it);
      case Outcome.Refused<Publication>(var no) -> refused(call, form, texts, no);
    };
  }

  private PublishEdition.Command command(
      Call call, PublishForm form, Map<String, String> texts, @Nullable String plan) {
    var id = form.id() == null ? UUID.randomUUID() : form.id();
    var from = form.effectiveFrom() == null ? call.on() : form.effectiveFrom();
    return new PublishEdition.Command(id, from, desk.whole(call, texts), plan);
  }

  private ResponseEntity<String> planned(Call call, Publication it, Map<String, String> texts) {
    var warnings = faults.warnings(it, pages.words(call).locale());
    return pages.show(
        call, "catalog/plan", "catalog.plan.title", desk.plan(call, it, texts, warnings));
  }

  private ResponseEntity<String> published(Publication it) {
    var number = it.edition().number();
    return pages.redirect(
        EditionSheets.Tab.DIFFERENCES.of(number),
        "catalog.publish.done",
        Map.of("edition", number, "from", it.edition().effectiveFrom()));
  }

  private ResponseEntity<String> refused(
      Call call, PublishForm form, Map<String, String> texts, Refusal no) {
    var said = faults.inWords(no, pages.words(call).locale());
    var from = form.effectiveFrom() == null ? "" : form.effectiveFrom().toString();
    var view = desk.form(call, texts, from).withFaults(faultsOf(said));
    return pages.refuse(call, FORM, TITLE, view, said);
  }

  private static List<FaultView> faultsOf(Refusal refusal) {
    if (!(refusal.facts().get("faults") instanceof List<?> all)) return List.of();
    return all.stream().filter(FaultView.class::isInstance).map(FaultView.class::cast).toList();
  }
}
