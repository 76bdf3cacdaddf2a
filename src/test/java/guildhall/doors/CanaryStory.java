package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.identity.app.OpenSession;
import guildhall.keys.KeysOnStage;
import guildhall.platform.db.Acting;
import guildhall.seats.SeatTokenRevealed;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import guildhall.support.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A thousand keys that are easy to recognize, loaded, taken and shown; and the codes of tokens.
/// None of them lies about anywhere in the open: not in the tables, not on the disk, not in the
/// log, not in letters, not on pages that did not ask for it.
@Story
class CanaryStory {

  private static final String OFFICE = "office-professional-plus-2016";
  private static final int KEYS = 1_000;

  private final House house;
  private final Cast cast;
  private final ApplicationContext inside;
  private final KeysOnStage stage;
  private final Needles needles = new Needles("KANAR-IEVOG-EL");

  CanaryStory(House house, Cast cast, ApplicationContext inside) {
    this.house = house;
    this.cast = cast;
    this.inside = inside;
    this.stage =
        new KeysOnStage(house, cast, inside.getBean(Grants.class), inside.getBean(Catalog.class));
  }

  @Test
  void noKeyAndNoCodeLiesAboutInTheOpen() throws Exception {
    var found = new ConcurrentSkipListSet<String>();
    var log = new Listening(found);
    var level = log.begin();
    var company = stage.memberSince(LocalDate.of(2021, 3, 1));
    try {
      load();
      show(company);
      house.deliver();
      pagesNobodyAskedFor(company, found);
    } finally {
      log.end(level);
    }
    tables(found);
    disk(found);
    assertThat(found).isEmpty();
    assertThat(log.heard).as("lines of log").isGreaterThan(10_000);
  }

  /// Half by the API, half by the wizard, of which some rows are never saved.
  private void load() {
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, OFFICE);
    var half = new StringBuilder("key\n");
    for (var n = 0; n < KEYS / 2; n++) half.append(canary(n)).append('\n');
    var loaded = stage.load(custodian, pool, UUID.randomUUID(), half.toString());
    assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
    var rows = new ArrayList<String>();
    for (var n = KEYS / 2; n < KEYS; n++) rows.add("{\"key\": \"" + canary(n) + "\"}");
    var wizard =
        house.put(
            custodian,
            "/api/v1/imports/" + UUID.randomUUID(),
            "{\"kind\": \"keys\", \"of\": \"%s\", \"rows\": [%s]}"
                .formatted(pool.substring(pool.lastIndexOf('/') + 1), String.join(",", rows)));
    assertThat(wizard.status()).as(wizard.body()).isIn(200, 201, 202);
  }

  /// Whoever may see a key or a code sees it: otherwise this test would find nothing anywhere.
  private void show(Company company) {
    takeTheOthers(company);
    var key = stage.take(company, OFFICE);
    var shown = stage.reveal(company, company.partnerAdmin(), key, UUID.randomUUID(), true);
    assertThat(needles.in(bytes(shown.body()))).as(shown.body()).isTrue();
    var tokens = house.get(company.partnerAdmin(), company.path("/seat-tokens")).json();
    for (var token : tokens.path("data")) {
      var path = "/seat-tokens/" + token.path("id").asString() + "/reveals/" + UUID.randomUUID();
      var code = house.put(company.partnerAdmin(), company.path(path), "{}");
      assertThat(code.status()).as(code.body()).isEqualTo(201);
      needles.add(code.at("/code"));
    }
    assertThat(tokens.path("data")).isNotEmpty();
    assertThat(SeatTokenRevealed.class).isRecord();
  }

  /// Other stories left keys in the stock; canaries come after them.
  private void takeTheOthers(Company company) {
    house.behindTheWalls(
        () ->
            inside
                .getBean(JdbcClient.class)
                .sql(
                    """
                    UPDATE keys.product_key SET blocked_at = '2021-01-01Z', blocked_cause = 'LEAKED'
                    WHERE account_id IS NULL AND blocked_at IS NULL AND masked NOT LIKE 'CNRY0%'
                    """)
                .update());
    assertThat(company.account()).isNotNull();
  }

  private void pagesNobodyAskedFor(Company company, Set<String> found) {
    var session =
        Acting.asProgram(
                "test",
                () ->
                    inside
                        .getBean(OpenSession.class)
                        .handle(company.account(), company.person("mpn-partner-admin")))
            .orElseThrow();
    var browser = new Browser(house);
    browser.keep("guildhall-session", session.plain());
    var pages =
        List.of(
            "/benefits",
            "/benefits?as=csv",
            "/benefits/software",
            "/benefits/software?as=csv",
            "/benefits/cloud",
            "/benefits/cloud?as=csv",
            "/activity",
            "/activity?as=csv",
            "/mine");
    for (var page : pages) look(page, browser.get(page).body(), found);
    for (var path : List.of("/keys", "/facts", "/seat-tokens", "/software")) {
      var answer = house.get(company.partnerAdmin(), company.path(path));
      look(path, answer.body(), found);
    }
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, OFFICE);
    for (var path : List.of(pool + "/keys", pool + "/batches", "/api/v1/imports")) {
      look(path, house.get(custodian, path).body(), found);
    }
    look("facts", house.get(cast.staff("auditor"), "/api/v1/facts").body(), found);
  }

  private void look(String where, String text, Set<String> found) {
    if (needles.in(bytes(text))) found.add(where);
  }

  /// What a dump would hold: every table, as text.
  private void tables(Set<String> found) throws Exception {
    var url = inside.getBean(Environment.class).getRequiredProperty("guildhall.database.url");
    var admin = TestDatabase.superuser();
    try (var db = DriverManager.getConnection(url, admin.username(), admin.password());
        var statement = db.createStatement()) {
      statement.execute("CREATE TABLE public.control (said text)");
      statement.execute("INSERT INTO public.control VALUES ('a control: KANAR-IEVOG-EL0')");
      statement.execute("CHECKPOINT");
      var tables = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "SELECT schemaname || '.' || tablename FROM pg_tables"
                  + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
        while (rows.next()) tables.add(rows.getString(1));
      }
      var copy = db.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables) {
        var out = new ByteArrayOutputStream();
        copy.copyOut("COPY " + table + " TO STDOUT", out);
        var seen = needles.in(out.toByteArray());
        if (table.equals("public.control")) assertThat(seen).isTrue();
        else if (seen) found.add("table " + table);
      }
      assertThat(tables.size()).isGreaterThan(30);
    }
    disk(new ConcurrentSkipListSet<>(), true);
    try (var db = DriverManager.getConnection(url, admin.username(), admin.password());
        var statement = db.createStatement()) {
      statement.execute("DROP TABLE public.control");
      statement.execute("CHECKPOINT");
    }
  }

  /// Data files, the write-ahead log, the server's own log; a control was written before.
  private void disk(Set<String> found) throws Exception {
    disk(found, false);
  }

  private void disk(Set<String> found, boolean control) throws Exception {
    var folder = Path.of("target/test-database", String.valueOf(ProcessHandle.current().pid()));
    if (!Files.exists(folder)) return; // A server elsewhere keeps its files to itself.
    var all = new ArrayList<Path>();
    try (var files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(all::add);
    }
    var seen = 0;
    for (var file : all) {
      if (!Files.exists(file)) continue;
      var bytes = Files.readAllBytes(file);
      var hits = needles.count(bytes) - needles.controls(bytes);
      if (needles.controls(bytes) > 0) seen++;
      if (hits > 0) found.add("file " + folder.relativize(file));
    }
    if (control) assertThat(seen).as("files with the control").isPositive();
  }

  private static String canary(int n) {
    return String.format(Locale.ROOT, "CNRY0-KANAR-IEVOG-EL%03d-%05d", n, n);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Everything that is logged, at the finest level, looked at as it comes.
  private final class Listening extends AppenderBase<ILoggingEvent> {

    private final Set<String> found;
    private volatile int heard;

    Listening(Set<String> found) {
      this.found = found;
    }

    Level begin() {
      var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      var before = root.getLevel();
      setContext(root.getLoggerContext());
      start();
      root.iteratorForAppenders().forEachRemaining(it -> it.addFilter(new Quiet()));
      root.addAppender(this);
      root.setLevel(Level.TRACE);
      root.trace("a control: {}", canary(0));
      assertThat(found).isNotEmpty();
      found.clear();
      return before;
    }

    void end(Level before) {
      var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      root.setLevel(before);
      root.detachAppender(this);
      root.iteratorForAppenders().forEachRemaining(it -> it.clearAllFilters());
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate")
    protected void append(ILoggingEvent event) {
      heard++;
      var thrown = event.getThrowableProxy();
      var text =
          event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
      if (needles.in(bytes(text))) {
        found.add("log " + event.getLoggerName());
      }
    }
  }

  /// Keeps the build's own output as short as ever.
  private static final class Quiet extends ch.qos.logback.core.filter.Filter<ILoggingEvent> {

    @Override
    public ch.qos.logback.core.spi.FilterReply decide(ILoggingEvent event) {
      return event.getLevel().isGreaterOrEqual(Level.WARN)
          ? ch.qos.logback.core.spi.FilterReply.NEUTRAL
          : ch.qos.logback.core.spi.FilterReply.DENY;
    }
  }
}
