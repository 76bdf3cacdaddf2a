package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.PartnerRow;
import guildhall.memberships.Roll;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of all partners.
@Controller
class PartnerPages {

  static final String PATH = "/console/partners";

  private final Roll roll;
  private final RenewalWords words;
  private final Lists lists;
  private final PageShell pages;
  private final Listing<PartnerRow> plan;

  PartnerPages(Roll roll, RenewalWords words, Lists lists, PageShell pages) {
    this.roll = roll;
    this.words = words;
    this.lists = lists;
    this.pages = pages;
    this.plan = plan();
  }

  private Listing<PartnerRow> plan() {
    return Listing.<PartnerRow>of(PATH, "console.partners")
        .id(it -> it.account().toString())
        .cell(
            "name",
            PartnerRow::name,
            (it, shell) -> Cell.link(it.name(), PATH + "/" + it.account()))
        .cell("country", PartnerRow::country, (it, shell) -> Cell.text(shell.country(it.country())))
        .cell(
            "offers",
            it -> String.join(",", it.offers()),
            (it, shell) -> Cell.text(words.offers(it.offers(), shell.today(), shell)))
        .cell("state", PartnerRow::state, PartnerPages::state)
        .cell("renewBy", PartnerRow::renewBy, PartnerPages::nextDate)
        .cell("unused", PartnerRow::unused, PartnerPages::unused)
        .hidden("city", PartnerRow::city)
        .hidden("mpnId", PartnerRow::mpnId)
        .facet("state", it -> it.state().name())
        .facetNamed("country", PartnerRow::country, PartnerRow::country)
        .search(PartnerRow::name)
        .sortedOnlyBy("name", "country", "offers", "renewBy", "unused", "mpnId")
        .sortedBy("name")
        .build();
  }

  @GetMapping(PATH)
  ResponseEntity<?> partners(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return lists.show(
        call,
        plan,
        source(call),
        new Lists.Sheet("console/partners", "console.partners.title"),
        list -> list);
  }

  private ListSource<PartnerRow> source(Call call) {
    return new ListSource<>() {
      @Override
      public Page<PartnerRow> page(ListWish wish, Page.Wanted wanted) {
        return roll.partners(RollWishes.of(wish, call), wanted);
      }

      @Override
      public Map<String, Map<String, Long>> counts(ListWish wish) {
        var asked = RollWishes.of(wish, call);
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        counts.put("state", RollWishes.named(roll.partnersByState(asked)));
        counts.put("country", roll.partnersByCountry(asked));
        return counts;
      }

      @Override
      public long total(ListWish wish) {
        return roll.partners(RollWishes.of(wish, call));
      }

      @Override
      public long countedUpTo() {
        return Roll.COUNTED;
      }

      @Override
      public String nameOf(String facet, String answer) {
        return pages.words(call).country(answer);
      }
    };
  }

  private static Cell state(PartnerRow it, Shell shell) {
    var chip = RenewalWords.state(it.state(), shell);
    return Cell.chip(chip.tone(), chip.text());
  }

  /// The anniversary while it is ahead, then the last day to renew.
  private static Cell nextDate(PartnerRow it, Shell shell) {
    if (it.renewBy() == null || it.anniversaryOn() == null) return Cell.text("");
    var ahead = !it.anniversaryOn().isBefore(shell.today());
    var what = shell.text(ahead ? "console.partners.anniversary" : "console.partners.closes");
    return Cell.text(shell.date(ahead ? it.anniversaryOn() : it.renewBy())).sub(what);
  }

  /// In whole percent, halves up; how many of how many is said beside it.
  private static Cell unused(PartnerRow it, Shell shell) {
    if (it.benefits() == 0) return Cell.text("");
    var percent = (it.unused() * 200 + it.benefits()) / (2 * it.benefits());
    var sub = Map.of("unused", it.unused(), "all", it.benefits());
    return Cell.text(shell.text("console.percent", Map.of("percent", percent)))
        .sub(shell.text("console.partners.unusedOf", sub));
  }
}
