package guildhall.bench;

import guildhall.bench.act.OverHttp;
import guildhall.bench.load.Act;
import guildhall.bench.load.Load;
import guildhall.bench.load.Sample;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Asks two towns in turn, each through a product of its own on the same PostgreSQL, so that
/// whatever else the machine does falls on both: how much longer a call takes for there being more
/// companies.
record Growth(Wish wish, Report report) {

  private static final int WARM_UPS = 4;
  private static final int WARMING = 8;

  /// The same call in both towns.
  private record Call(String what, Act small, Act large) {}

  void between(Subject small, Subject large) throws Exception {
    report.title(
        "%d companies and %d, in turn"
            .formatted(small.stock().town().companies(), large.stock().town().companies()));
    report.head(
        "call",
        "clients",
        "small/s",
        "p50 ms",
        "large/s",
        "p50 ms",
        "times per call",
        "from",
        "to",
        "");
    try (var one = Product.start(small.place(), small.home());
        var other = Product.start(large.place(), large.home())) {
      compare(calls(acts(one, small), acts(other, large)), wish.clients());
      compare(calls(pages(one, small), pages(other, large)), List.of(1));
    }
  }

  private static Map<String, Act> acts(Product product, Subject subject) {
    var http = new OverHttp(product.port(), subject.stock());
    var acts = new LinkedHashMap<String, Act>();
    acts.putAll(Measuring.writes(http));
    acts.putAll(Measuring.reads(http));
    return acts;
  }

  private static Map<String, Act> pages(Product product, Subject subject) throws SQLException {
    var http = new OverHttp(product.port(), subject.stock());
    var sessions = subject.sessions();
    var staff = subject.staff();
    var acts = new LinkedHashMap<String, Act>();
    for (var page : Measuring.PAGES) acts.put(page, http.page(sessions, page, "en"));
    for (var page : Measuring.STAFF_PAGES) acts.put(page, http.page(staff, page, "en"));
    return acts;
  }

  private static List<Call> calls(Map<String, Act> small, Map<String, Act> large) {
    var calls = new ArrayList<Call>();
    small.forEach(
        (what, act) -> calls.add(new Call(what, act, Objects.requireNonNull(large.get(what)))));
    return calls;
  }

  private void compare(List<Call> calls, List<Integer> clients) throws Exception {
    for (int n = 0; n < WARM_UPS; n++) {
      for (var call : calls) pair(call, WARMING, n);
    }
    for (var count : clients) {
      for (var call : calls) compare(call, count);
    }
  }

  private void compare(Call call, int clients) throws Exception {
    var pairs = new ArrayList<Pair>();
    for (int n = 0; n < wish.runs(); n++) pairs.add(pair(call, clients, n));
    var times = pairs.stream().map(Pair::times).sorted().toList();
    var small = Sample.median(pairs.stream().map(Pair::small).toList());
    var large = Sample.median(pairs.stream().map(Pair::large).toList());
    report.row(
        "`" + call.what() + "`",
        clients,
        small.perSecond(),
        small.millisAt(50),
        large.perSecond(),
        large.millisAt(50),
        times.get(times.size() / 2),
        times.getFirst(),
        times.getLast(),
        (small.remark() + " " + large.remark()).strip());
  }

  private record Pair(Sample small, Sample large) {

    double times() {
      return small.perSecond() / large.perSecond();
    }
  }

  /// Now the one comes first, now the other: a machine that tires is fair to both.
  private Pair pair(Call call, int clients, int turn) throws Exception {
    if (turn % 2 == 0) {
      var small = run(call.small(), clients);
      return new Pair(small, run(call.large(), clients));
    }
    var large = run(call.large(), clients);
    return new Pair(run(call.small(), clients), large);
  }

  private Sample run(Act act, int clients) throws Exception {
    var span = Duration.ofSeconds(wish.seconds());
    return new Load(clients, Duration.ofMillis(200), span, 0).on(act);
  }
}
