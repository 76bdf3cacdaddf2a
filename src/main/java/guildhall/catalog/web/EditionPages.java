package guildhall.catalog.web;

import guildhall.catalog.app.CompareEditions;
import guildhall.catalog.app.CompareEditions.Holder;
import guildhall.catalog.app.PublishedEditions;
import guildhall.catalog.domain.CatalogPolicy;
import guildhall.catalog.domain.EditionEntry;
import guildhall.catalog.web.EditionSheets.Differences;
import guildhall.catalog.web.EditionSheets.Editions;
import guildhall.catalog.web.EditionSheets.Partners;
import guildhall.catalog.web.EditionSheets.Rendered;
import guildhall.catalog.web.EditionSheets.Source;
import guildhall.catalog.web.EditionSheets.TouchedLine;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The editions of the program: each in words, as files, compared, and with those who hold it.
@Controller
@RequestMapping(EditionSheets.PATH)
class EditionPages {

  private static final String TITLE = "catalog.page.edition";

  private static final Listing<EditionEntry> EDITIONS =
      Listing.<EditionEntry>of(EditionSheets.PATH, "catalog.editions")
          .id(it -> Integer.toString(it.number()))
          .cell(
              "edition",
              EditionEntry::number,
              (it, shell) ->
                  Cell.link(title(it, shell), EditionSheets.Tab.RENDERED.of(it.number())))
          .date("effectiveFrom", EditionEntry::effectiveFrom)
          .text("author", EditionEntry::publishedBy)
          .instant("appliedAt", EditionEntry::publishedAt)
          .hidden("digest", EditionEntry::digest)
          .sortedBy("-edition")
          .build();

  private static final Listing<HolderLine> HOLDERS =
      Listing.<HolderLine>of(EditionSheets.PATH + "/partners", "catalog.holders")
          .id(it -> it.holder().account() + it.code())
          .cell(
              "company",
              it -> it.holder().name(),
              (it, shell) ->
                  Cell.link(it.holder().name(), "/console/partners/" + it.holder().account()))
          .text("offer", HolderLine::offer)
          .number("edition", it -> it.holder().held().edition())
          .date("renewsOn", it -> it.holder().held().renewsOn())
          .facetNamed("offer", HolderLine::code, HolderLine::offer)
          .search(it -> it.holder().name())
          .sortedBy("renewsOn")
          .build();

  private final PublishedEditions published;
  private final CompareEditions compare;
  private final PageShell pages;
  private final Lists lists;

  EditionPages(PublishedEditions published, CompareEditions compare, PageShell pages, Lists lists) {
    this.published = published;
    this.compare = compare;
    this.pages = pages;
    this.lists = lists;
  }

  @GetMapping
  ResponseEntity<?> list(Call call) {
    var all = published.list(call);
    var language = pages.words(call).language();
    var program = compare.one(call, all.getLast().number()).program().name().in(language);
    return lists.show(
        call,
        EDITIONS,
        all,
        new Lists.Sheet("catalog/editions", "catalog.page.title"),
        list -> new Editions(list, program, call.by().holds(CatalogPolicy.PUBLISH)));
  }

  @GetMapping("/{edition}")
  ResponseEntity<String> rendered(Call call, @PathVariable int edition) {
    var words = words(call, edition);
    var view =
        new Rendered(
            entry(call, edition), words.offers(), words.rules(), words.rights(), words.staff());
    return pages.show(call, "catalog/rendered", TITLE, view);
  }

  @GetMapping("/{edition}/source")
  ResponseEntity<String> source(
      Call call, @PathVariable int edition, @RequestParam @Nullable String file) {
    var it = published.one(call, edition);
    var names = it.files().keySet().stream().sorted().toList();
    var shown = file == null ? names.getFirst() : file;
    var text = it.files().get(shown);
    if (text == null) throw new NotFound();
    return pages.show(call, "catalog/source", TITLE, new Source(it.edition(), names, shown, text));
  }

  @GetMapping("/{edition}/differences")
  ResponseEntity<String> differences(
      Call call, @PathVariable int edition, @RequestParam @Nullable Integer from) {
    var left = from == null ? Math.max(1, edition - 1) : from;
    var compared = compare.between(call, left, edition);
    var words = words(call, edition);
    var view =
        new Differences(
            entry(call, edition),
            left,
            published.list(call).stream().map(EditionEntry::number).toList(),
            compared.difference().changes().stream().map(words::change).toList(),
            compared.touched().stream()
                .map(
                    it ->
                        TouchedLine.of(
                            it, compare.nameOf(it.account()), words.name(it.offer().value())))
                .toList(),
            call.by().holds(CatalogPolicy.PUBLISH));
    return pages.show(call, "catalog/differences", TITLE, view);
  }

  @GetMapping("/{edition}/partners")
  ResponseEntity<?> partners(Call call, @PathVariable int edition) {
    var entry = entry(call, edition);
    var words = words(call, edition);
    var held =
        compare.holders(call).stream()
            .filter(it -> it.held().edition() == edition)
            .map(it -> new HolderLine(it, words.name(it.held().offer().value())))
            .toList();
    return lists.show(
        call,
        HOLDERS,
        held,
        new Lists.Sheet("catalog/partners", TITLE),
        list -> new Partners(entry, list));
  }

  /// Who holds an offer, with the offer's name in the reader's language.
  private record HolderLine(Holder holder, String offer) {

    String code() {
      return holder.held().offer().value();
    }
  }

  private static String title(EditionEntry it, Shell shell) {
    return shell.text("catalog.page.editionOf", Map.of("edition", it.number()));
  }

  private EditionWords words(Call call, int edition) {
    return new EditionWords(compare.one(call, edition).program(), pages.words(call));
  }

  private EditionEntry entry(Call call, int edition) {
    return published.list(call).stream()
        .filter(it -> it.number() == edition)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
