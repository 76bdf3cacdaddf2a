package guildhall.console.web;

import guildhall.console.app.LookPartner;
import guildhall.console.app.ReadTimeline;
import guildhall.console.domain.ConsolePolicy;
import guildhall.console.web.PartnerView.Head;
import guildhall.console.web.PartnerView.Line;
import guildhall.console.web.PartnerView.Tab;
import guildhall.console.web.PartnerView.Timeline;
import guildhall.identity.FactWords;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.notifications.Letters.Written;
import guildhall.platform.web.Cursors;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// One partner from all sides. Staff see it and do not act for the company.
@Controller
class PartnerFilePages {

  private static final String ONE = PartnerPages.PATH + "/{account}";

  /// Stands among the kinds of facts for the letters about them.
  private static final String LETTERS = "LETTERS";

  private static final String TITLE = "console.partner.title";

  private final LookPartner look;
  private final ReadTimeline timeline;
  private final PartnerTelling telling;
  private final PageShell pages;
  private final Cursors cursors;

  PartnerFilePages(
      LookPartner look,
      ReadTimeline timeline,
      PartnerTelling telling,
      PageShell pages,
      Cursors cursors) {
    this.look = look;
    this.timeline = timeline;
    this.telling = telling;
    this.pages = pages;
    this.cursors = cursors;
  }

  @GetMapping(ONE)
  ResponseEntity<String> timeline(
      Call call,
      @PathVariable AccountId account,
      @RequestParam @Nullable String kind,
      Page.Wanted wanted) {
    var shell = pages.words(call);
    var head = head(call, account, "", shell);
    var page =
        LETTERS.equals(kind)
            ? timeline
                .letters(call, account, wanted)
                .map(it -> List.of(PartnerWords.letter(it, shell)))
            : happened(call, account, kind, wanted);
    var lines = page.rows().stream().flatMap(List::stream).toList();
    var kinds = kinds(call, account, kind, shell);
    var first = wanted.after() == null;
    var pager = pager(new Place(account, kind), page.next(), lines.size(), first, shell);
    var it = new Timeline(kinds, lines, pager);
    return pages.show(call, "console/timeline", TITLE, new PartnerView<>(head, it));
  }

  /// Each thing that happened, below the letters that told of it; a wish for one kind is for that
  /// kind alone.
  private Page<List<Line>> happened(
      Call call, AccountId account, @Nullable String kind, Page.Wanted wanted) {
    var shell = pages.words(call);
    var page = timeline.handle(call, account, kind, wanted);
    var teller = telling.facts().teller(call, account, shell);
    Map<Long, List<Written>> letters =
        kind == null ? timeline.letters(call, account, page.rows()) : Map.of();
    return page.map(
        it ->
            Stream.concat(
                    letters.getOrDefault(it.number(), List.of()).stream()
                        .map(letter -> PartnerWords.letter(letter, shell)),
                    Stream.of(line(call, account, it, teller, shell)))
                .toList());
  }

  @GetMapping(ONE + "/memberships")
  ResponseEntity<String> memberships(Call call, @PathVariable AccountId account) {
    var shell = pages.words(call);
    var head = head(call, account, "/memberships", shell);
    var held =
        look.memberships(call, account).stream()
            .map(it -> telling.words().held(it, call.on(), shell))
            .toList();
    return pages.show(call, "console/memberships", TITLE, new PartnerView<>(head, held));
  }

  @GetMapping(ONE + "/benefits")
  ResponseEntity<String> benefits(Call call, @PathVariable AccountId account) {
    var shell = pages.words(call);
    var head = head(call, account, "/benefits", shell);
    var lines =
        look.benefits(call, account).stream()
            .map(it -> telling.words().benefit(it, call.on(), shell))
            .toList();
    return pages.show(call, "console/benefits", TITLE, new PartnerView<>(head, lines));
  }

  @GetMapping(ONE + "/people")
  ResponseEntity<String> people(Call call, @PathVariable AccountId account) {
    var shell = pages.words(call);
    var head = head(call, account, "/people", shell);
    var people =
        look.people(call, account).stream()
            .map(it -> telling.words().colleague(it, call.on(), shell))
            .toList();
    return pages.show(call, "console/people", TITLE, new PartnerView<>(head, people));
  }

  private Head head(Call call, AccountId account, String tab, Shell shell) {
    var company = look.company(call, account);
    var sees = ConsolePolicy.SEE_MEMBERSHIPS.allows(call.by(), account);
    var held = sees ? look.memberships(call, account) : null;
    return telling.words().head(call, company, tab, held, shell);
  }

  private static Line line(
      Call call, AccountId account, Entry it, FactWords.Teller teller, Shell shell) {
    var audit =
        call.by().holds(ConsolePolicy.SEE_AUDIT)
            ? UriComponentsBuilder.fromPath("/console/audit")
                .queryParam("account", account)
                .queryParam("kind", it.kind())
                .queryParam("from", it.on())
                .queryParam("until", it.on())
                .build()
                .toUriString()
            : null;
    return new Line(
        it.at().toString(),
        shell.dateTime(it.at()),
        teller.tell(it),
        FactWords.kindName(shell, it.kind()),
        audit,
        null);
  }

  private List<Tab> kinds(Call call, AccountId account, @Nullable String chosen, Shell shell) {
    var kinds = new ArrayList<Tab>();
    var all = shell.text("console.timeline.all");
    kinds.add(new Tab(all, new Place(account, null).address(null), chosen == null));
    if (timeline.seesLetters(call)) {
      var letters = shell.text("console.timeline.letters");
      kinds.add(
          new Tab(letters, new Place(account, LETTERS).address(null), LETTERS.equals(chosen)));
    }
    for (var kind : timeline.kinds(call, account)) {
      var name = FactWords.kindName(shell, kind);
      kinds.add(new Tab(name, new Place(account, kind).address(null), kind.equals(chosen)));
    }
    return kinds;
  }

  private PagerView pager(
      Place place, @Nullable String next, int count, boolean first, Shell shell) {
    return new PagerView(
        shell.text("console.timeline.shown", Map.of("count", count)),
        first ? null : new Action(shell.text("console.timeline.newest"), place.address(null)),
        next == null
            ? null
            : new Action(
                shell.text("console.timeline.older"),
                place.address(cursors.write(PartnerPages.PATH + "/" + place.account(), next))));
  }

  /// A company's timeline, or one kind of it.
  private record Place(AccountId account, @Nullable String kind) {

    String address(@Nullable String after) {
      var address = UriComponentsBuilder.fromPath(PartnerPages.PATH + "/" + account);
      if (kind != null) address.queryParam("kind", kind);
      if (after != null) address.queryParam("after", after);
      return address.build().encode().toUriString();
    }
  }
}
