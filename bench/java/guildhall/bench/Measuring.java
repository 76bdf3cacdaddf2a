package guildhall.bench;

import guildhall.bench.act.Ask;
import guildhall.bench.act.BareSql;
import guildhall.bench.act.OverHttp;
import guildhall.bench.act.Stock;
import guildhall.bench.load.Act;
import guildhall.bench.load.Load;
import guildhall.bench.load.Sample;
import guildhall.bench.town.Secrets;
import guildhall.bench.town.Town;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes all measurements in one town, one after another, on one running product.
final class Measuring {

  private static final String SMALLEST = "/actuator/health/liveness";
  private static final List<String> LANGUAGES = List.of("en", "nl", "sv");
  private static final String EMPTY = "/asks";
  private static final String NOTHING = "GET …" + EMPTY + ", empty";
  static final List<String> PAGES =
      List.of("/", "/benefits", "/activity", "/benefits/software", "/membership");

  /// Lists of fifty rows over all companies, as the program's staff read them. The word searched
  /// for is in the name of a tenth of the companies, the number in one's id.
  static final List<String> STAFF_PAGES =
      List.of(
          "/console/partners",
          "/console/partners?q=" + Town.COMMON_WORD,
          "/console/partners?q=" + Town.ONE_ID,
          "/console/partners?sort=-renewBy",
          "/console/renewals",
          "/console/audit");

  private static final int STARTS = 3;

  /// A server runs for weeks: what comes first must not pay for what is compiled for all. After two
  /// an act still took twice the processor time it took in the end.
  private static final int WARM_UPS = 8;

  private static final int WARMING = 8;

  private final Wish wish;
  private final Ground ground;
  private final Report report;
  private final Subject subject;
  private final Stock stock;

  Measuring(Wish wish, Ground ground, Report report, Subject subject) {
    this.wish = wish;
    this.ground = ground;
    this.report = report;
    this.subject = subject;
    this.stock = subject.stock();
  }

  void all(Secrets secrets) throws Exception {
    var sessions = subject.sessions();
    var home = subject.home();
    if (wish.wants("start")) starts(home);
    try (var product = Product.start(subject.place(), home)) {
      var http = new OverHttp(product.port(), stock);
      if (wish.given().containsKey("statements")) new Statements(ground).of(http);
      if (wish.wants("weight")) weight(product, sessions[0]);
      if (wish.wants("writes")) writes(product, http, secrets);
      if (wish.wants("reads")) {
        reads(product, http, new OverHttp(product.managed(), stock).plain(SMALLEST));
      }
      if (wish.wants("pages")) {
        report.title("Pages, one reader");
        report.head("page", "language", "pages/s", "p50 ms", "p99 ms", "");
        pages(http, PAGES, sessions);
        pages(http, STAFF_PAGES, subject.staff());
      }
      if (wish.wants("memory")) {
        report.title("Resident memory after all of the above");
        report.line("%.0f MiB".formatted(product.residentMiB()));
      }
      if (wish.wants("rounds")) new Rounds(product, stock.town(), report).walk();
    }
  }

  private void starts(byte[] home) throws Exception {
    report.title("From start to the first page with data");
    report.head("started", "s", "resident MiB");
    starts("as one jar", subject.place(), home);
    starts("unpacked, with an AOT cache", Unpacked.of(subject.place()), home);
  }

  private void starts(String how, Product.Place place, byte[] home) throws Exception {
    for (int n = 1; n <= STARTS; n++) {
      try (var product = Product.start(place, home)) {
        report.row(how, product.toFirstPage().toMillis() / 1e3, product.residentMiB());
      }
    }
  }

  private void weight(Product product, String session) throws IOException {
    report.title("Weight of Home");
    report.head("as", "bytes");
    report.row("sent plain", product.ask(Ask.page(session, "/", "en", "")).bytes());
    var zipped = Ask.page(session, "/", "en", "Accept-Encoding: gzip\r\n");
    report.row("asked for compressed", product.ask(zipped).bytes());
  }

  private void writes(Product product, OverHttp http, Secrets secrets) throws Exception {
    report.title("Writes over HTTP beside the same statements as bare SQL");
    report.head(
        "act", "clients", "HTTP/s", "p50 ms", "p99 ms", "p99/p50", "SQL/s", "p50 ms", "p99/p50",
        "ratio", "");
    var sql = new BareSql(ground, subject.database(), stock, secrets);
    warmUp(writes(http).values());
    var efforts = new Efforts(product, wish.seconds());
    for (var clients : wish.clients()) {
      compared("redeem a token", clients, http.redemption(), sql.redemption(), efforts);
      compared("look at a key", clients, http.reveal(), sql.reveal(), efforts);
      compared("assign a seat", clients, http.assignment(), sql.assignment(), efforts);
    }
    efforts.tell(report);
  }

  private void reads(Product product, OverHttp http, Act least) throws Exception {
    report.title(
        "Reads beside an empty list (%s) and the smallest JSON answer (%s)"
            .formatted("…" + EMPTY, SMALLEST));
    report.head(
        "read", "clients", "HTTP/s", "p50 ms", "p99 ms", "p99/p50", "of empty", "of smallest", "");
    var acts = new LinkedHashMap<>(Map.of(SMALLEST, least));
    acts.putAll(reads(http));
    warmUp(acts.values());
    var efforts = new Efforts(product, wish.seconds());
    for (var clients : wish.clients()) {
      var medians = inTurn(acts, clients, efforts);
      var table = Stream.of(NOTHING, SMALLEST).map(medians::get).toList();
      for (var it : medians.entrySet()) report.among(it.getKey(), clients, it.getValue(), table);
    }
    efforts.tell(report);
  }

  /// What is done over the API, by its name in the tables.
  static Map<String, Act> writes(OverHttp http) {
    var acts = new LinkedHashMap<String, Act>();
    acts.put("redeem a token", http.redemption());
    acts.put("look at a key", http.reveal());
    acts.put("assign a seat", http.assignment());
    return acts;
  }

  /// What is read over the API, by its name in the tables.
  static Map<String, Act> reads(OverHttp http) {
    var acts = new LinkedHashMap<String, Act>();
    acts.put(NOTHING, http.read(EMPTY));
    acts.put("GET …/benefits", http.read("/benefits"));
    acts.put("GET …/memberships", http.read("/memberships"));
    acts.put("GET /me", http.whoAmI());
    return acts;
  }

  /// All of them once, then all once more: whatever else the machine does falls on all.
  private Map<String, Sample> inTurn(Map<String, Act> acts, int clients, Efforts efforts)
      throws Exception {
    var runs = new LinkedHashMap<String, List<Sample>>();
    for (int n = 0; n < wish.runs(); n++) {
      var first = n == 0;
      for (var act : acts.entrySet()) {
        var what = act.getKey();
        var one = efforts.of(what, clients, () -> run(act.getValue(), clients, first, 0));
        runs.computeIfAbsent(what, _ -> new ArrayList<>()).add(one);
      }
    }
    var medians = new LinkedHashMap<String, Sample>();
    runs.forEach((what, of) -> medians.put(what, Sample.median(of)));
    return medians;
  }

  private void warmUp(Collection<Act> acts) throws Exception {
    for (int round = 0; round < WARM_UPS; round++) {
      for (var act : acts) run(act, WARMING, true, 0);
    }
  }

  private void pages(OverHttp http, List<String> pages, String[] sessions) throws Exception {
    for (var page : pages) {
      for (var language : LANGUAGES) {
        var one = median(http.page(sessions, page, language), 1);
        var name = "`" + page + "`";
        report.row(
            name, language, one.perSecond(), one.millisAt(50), one.millisAt(99), one.remark());
      }
    }
  }

  private Sample median(Act act, int clients) throws Exception {
    var runs = new ArrayList<Sample>();
    for (int n = 0; n < wish.runs(); n++) runs.add(run(act, clients, n == 0, 0));
    return Sample.median(runs);
  }

  /// Both in turn, so that whatever else the machine does falls on both.
  private void compared(String what, int clients, Act http, Act sql, Efforts efforts)
      throws Exception {
    var ours = new ArrayList<Sample>();
    var bare = new ArrayList<Sample>();
    for (int n = 0; n < wish.runs(); n++) {
      var first = n == 0;
      ours.add(efforts.of(what + ", HTTP", clients, () -> run(http, clients, first, 0)));
      bare.add(efforts.of(what + ", SQL", clients, () -> run(sql, clients, first, 0)));
    }
    var one = Sample.median(ours);
    report.compared(what, clients, one, Sample.median(bare));
    if (wish.open() && clients == wish.clients().getLast()) {
      var rate = one.perSecond() * 0.6;
      var open = run(http, clients, false, rate);
      var title = "%s, by the clock at %.0f/s".formatted(what, rate);
      report.row(
          title,
          clients,
          open.perSecond(),
          open.millisAt(50),
          open.millisAt(99),
          open.spread(),
          "",
          "",
          "",
          "",
          open.remark());
    }
  }

  private Sample run(Act act, int clients, boolean first, double perSecond) throws Exception {
    var span = Duration.ofSeconds(wish.seconds());
    return new Load(clients, first ? span : Duration.ofMillis(200), span, perSecond).on(act);
  }
}
