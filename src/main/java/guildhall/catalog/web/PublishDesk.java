package guildhall.catalog.web;

import guildhall.catalog.app.CompareEditions;
import guildhall.catalog.app.Publication;
import guildhall.catalog.app.PublishedEditions;
import guildhall.catalog.domain.EditionEntry;
import guildhall.catalog.web.EditionSheets.Plan;
import guildhall.catalog.web.EditionSheets.Publish;
import guildhall.catalog.web.EditionSheets.TouchedLine;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Lays out what is to be published: the files given over those of the latest edition, and the plan
/// they make.
@Component
class PublishDesk {

  private final PublishedEditions published;
  private final CompareEditions compare;
  private final PageShell pages;

  PublishDesk(PublishedEditions published, CompareEditions compare, PageShell pages) {
    this.published = published;
    this.compare = compare;
    this.pages = pages;
  }

  /// The whole program: files not given are those of the latest edition.
  Map<String, String> whole(Call call, Map<String, String> given) {
    var files = new TreeMap<>(published.one(call, latest(call).number()).files());
    files.putAll(given);
    return files;
  }

  Publish form(Call call, Map<String, String> given, String from) {
    return new Publish(from, given, List.of(), latest(call));
  }

  Plan plan(Call call, Publication it, Map<String, String> given, List<String> warnings) {
    var edition = it.edition();
    var words =
        new EditionWords(compare.one(call, latest(call).number()).program(), pages.words(call));
    return new Plan(
        edition.number(),
        edition.effectiveFrom(),
        it.plan(),
        given,
        warnings,
        it.difference().changes().stream().map(words::change).toList(),
        it.touched().stream()
            .map(
                one ->
                    TouchedLine.of(
                        one, compare.nameOf(one.account()), words.name(one.offer().value())))
            .toList());
  }

  private EditionEntry latest(Call call) {
    return published.list(call).getLast();
  }
}
