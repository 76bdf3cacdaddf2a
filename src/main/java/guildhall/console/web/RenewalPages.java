package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.RenewalRow;
import guildhall.memberships.Roll;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The board of renewals that are near, open or just missed.
@Controller
class RenewalPages {

  static final String PATH = "/console/renewals";

  private final Roll roll;
  private final RenewalWords words;
  private final Lists lists;
  private final Listing<RenewalRow> plan;

  RenewalPages(Roll roll, RenewalWords words, Lists lists) {
    this.roll = roll;
    this.words = words;
    this.lists = lists;
    this.plan = plan();
  }

  private Listing<RenewalRow> plan() {
    return Listing.<RenewalRow>of(PATH, "console.renewals")
        .id(it -> it.account() + "_" + it.membership())
        .cell("company", RenewalRow::company, RenewalPages::company)
        .cell("country", RenewalRow::country, (it, shell) -> Cell.text(shell.country(it.country())))
        .cell("offer", RenewalRow::offer, (it, shell) -> Cell.text(offer(it, shell)))
        .cell(
            "line",
            RenewalRow::renewBy,
            (it, shell) -> Cell.line(words.line(it, shell.today(), shell)))
        .cell("state", RenewalRow::renewBy, RenewalPages::state)
        .cell(
            "missing",
            it -> String.join(",", it.missing()),
            (it, shell) -> Cell.text(RenewalWords.missing(it.missing(), shell)))
        .money("fee", RenewalRow::fee)
        .date("remindedOn", RenewalRow::remindedOn)
        .hidden("renewBy", it -> it.renewBy().toString())
        .facet("state", it -> it.state().name())
        .facet("missing", it -> it.missing().isEmpty() ? "" : it.missing().getFirst())
        .search(RenewalRow::company)
        .view("opens", "state=OPENS")
        .view("window", "state=WINDOW&state=LAST_DAYS")
        .view("last", "state=LAST_DAYS")
        .view("lapsed", "state=LAPSED")
        .view("missing", "missing=PROFILE_REVIEW_REQUIRED&missing=VERIFICATION_REJECTED")
        .sortedOnlyBy("company", "country", "offer", "state")
        .sortedBy("state")
        .batch("nudge", PATH + "/nudges")
        .build();
  }

  @GetMapping(PATH)
  ResponseEntity<?> board(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    var mayNudge = call.by().holds(ConsolePolicy.NUDGE);
    return lists.show(
        call,
        plan,
        source(call),
        new Lists.Sheet("console/renewals", "console.renewals.title"),
        list -> mayNudge ? list : list.withoutBatch());
  }

  private ListSource<RenewalRow> source(Call call) {
    return new ListSource<>() {
      @Override
      public Page<RenewalRow> page(ListWish wish, Page.Wanted wanted) {
        return roll.renewals(RollWishes.of(wish, call), wanted);
      }

      @Override
      public Map<String, Map<String, Long>> counts(ListWish wish) {
        var counted = roll.renewalCounts(RollWishes.of(wish, call));
        return Map.of("state", RollWishes.named(counted.byState()), "missing", counted.byMissing());
      }

      @Override
      public long total(ListWish wish) {
        return roll.renewals(RollWishes.of(wish, call));
      }
    };
  }

  private String offer(RenewalRow it, Shell shell) {
    return words.offer(it.offer(), shell.today(), shell);
  }

  private static Cell company(RenewalRow it, Shell shell) {
    return Cell.link(it.company(), PartnerPages.PATH + "/" + it.account());
  }

  private static Cell state(RenewalRow it, Shell shell) {
    var chip = RenewalWords.state(it, shell.today(), shell);
    return Cell.chip(chip.tone(), chip.text());
  }
}
