package guildhall.bench.town;

import guildhall.Guildhall;
import guildhall.bench.act.Ask;
import guildhall.bench.act.Wire;
import guildhall.kernel.AccountId;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Rounds;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The product inside this process with a clock that can be set, for the models to live in: they
/// buy, claim, look, redeem and assign through its API, so that the rows are the product's own.
public final class Living implements AutoCloseable {

  static final String SEAT = "visual-studio-professional";
  private static final List<String> PRODUCTS =
      List.of("windows-10-upgrade", "office-professional-plus-2016");
  private static final String PAID =
      """
      {"offer": "action-pack", "payment": "CARD", "cardToken": "tok_approve",
       "agreementAccepted": true,
       "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
      """;

  private final ConfigurableApplicationContext product;
  private final ProgramClock clock;
  private final Rounds rounds;
  private final Cast cast;
  private final Wire wire;

  public Living(Map<String, String> settings) throws IOException {
    var all = new HashMap<>(settings);
    all.put("spring.profiles.active", "bench");
    all.put("server.port", "0");
    all.put("management.server.port", "-1");
    all.put("guildhall.work.background", "false");
    all.put("guildhall.payments.gateway", "sandbox");
    all.put("guildhall.limits.requests-per-minute", "100000000");
    all.put("logging.level.root", "warn");
    product = new SpringApplicationBuilder(Guildhall.class).run(words(all));
    clock = product.getBean(ProgramClock.class);
    rounds = product.getBean(Rounds.class);
    cast = new Cast(product, clock);
    var server = ((WebServerApplicationContext) product).getWebServer();
    wire = new Wire(java.util.Objects.requireNonNull(server).getPort());
  }

  /// Told as arguments, which outweigh every file.
  private static String[] words(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(it -> "--" + it.getKey() + "=" + it.getValue())
        .toArray(String[]::new);
  }

  public Secrets secrets() {
    return new Secrets(product.getBean(Vault.class), product.getBean(Digests.class));
  }

  /// Lives through the lives of as many companies as there are days.
  ///
  /// @param spare how many people without a developer seat each has
  public List<Model> live(List<LocalDate> days, int spare) throws IOException {
    var today = days.getLast();
    set(days.getFirst());
    cast.staff(Town.STAFF);
    var custodian = cast.staff("key-custodian");
    for (var product : PRODUCTS) stock(custodian, product, days.size());
    var models = new ArrayList<Model>();
    for (var day : days) {
      set(day);
      models.add(live(day, spare));
      rounds.drainBacklogs();
    }
    set(today);
    rounds.walk(today);
    for (var model : models) greet(model);
    return models;
  }

  private void set(LocalDate day) {
    clock.freezeAt(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private Model live(LocalDate day, int spare) throws IOException {
    var account = new AccountId(UUID.randomUUID());
    cast.company(account);
    var admin = cast.person(account, "Heron", "global-admin");
    var partner = cast.person(account, "Avocet", "mpn-partner-admin");
    var first = cast.person(account, "Siskin", "default-user");
    var idle = new ArrayList<UUID>();
    for (int n = 0; n < spare; n++) idle.add(cast.person(account, "Pipit " + n, "default-user"));
    var home = "/api/v1/accounts/" + account;
    var tenant = UUID.randomUUID();
    var own =
        "{\"name\": \"Own\", \"domain\": \"%s.example\", \"kind\": \"OWN\"}".formatted(tenant);
    put(admin, home + "/tenants/" + tenant, own);
    put(partner, home + "/orders/" + UUID.randomUUID(), PAID);
    var keys = new ArrayList<UUID>();
    for (var product : PRODUCTS) keys.add(key(partner, admin, home, product));
    var seat = "{\"benefit\": \"%s\", \"person\": \"%s\"}".formatted(SEAT, first);
    put(partner, home + "/assignments/" + UUID.randomUUID(), seat);
    var token = redeem(partner, home, tenant);
    return new Model(day, account.value(), admin, partner, tenant, token, keys, idle);
  }

  private UUID key(UUID partner, UUID admin, String home, String product) throws IOException {
    var grant = idIn(get(partner, home + "/benefits?limit=200"), "grant", product);
    var claim = "{\"grant\": \"" + grant + "\"}";
    var claimed = put(partner, home + "/key-claims/" + UUID.randomUUID(), claim);
    var key = idIn(claimed, "key", "");
    put(admin, home + "/keys/" + key + "/reveals/" + UUID.randomUUID(), "{\"endsRefund\": true}");
    return key;
  }

  private UUID redeem(UUID partner, String home, UUID tenant) throws IOException {
    var token = idIn(get(partner, home + "/seat-tokens?limit=200"), "id", "office-365-e3");
    var wish =
        "{\"token\": \"%s\", \"tenant\": \"%s\", \"mode\": \"NEW\"}".formatted(token, tenant);
    put(partner, home + "/seat-redemptions/" + UUID.randomUUID(), wish);
    return token;
  }

  /// Each caller is seen once today, so that the first call of a copy writes nothing more than any
  /// other.
  private void greet(Model model) throws IOException {
    for (var person : List.of(model.admin(), model.partner())) get(person, "/api/v1/me");
  }

  private void stock(String custodian, String product, int keys) throws IOException {
    var pool = "/api/v1/key-pools/" + UUID.randomUUID();
    wire.send(Ask.put(custodian, pool, "{\"product\": \"" + product + "\"}")).expect(200, 201);
    var csv = new StringBuilder("key\n");
    for (var n = 0; n < keys; n++) csv.append(Secrets.keyText(UUID.randomUUID())).append('\n');
    var batch =
        new String(
            Ask.put(custodian, pool + "/batches/" + UUID.randomUUID(), csv.toString()),
            java.nio.charset.StandardCharsets.UTF_8);
    var bytes = batch.replaceFirst("application/json", "text/csv");
    wire.send(bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8)).expect(200, 201);
  }

  private String put(UUID by, String path, String json) throws IOException {
    return wire.send(Ask.put(Model.tokenOf(by), path, json)).expect(200, 201).body();
  }

  private String get(UUID by, String path) throws IOException {
    return wire.send(Ask.get(Model.tokenOf(by), path)).expect(200).body();
  }

  /// The id under a name in the first row that speaks of something.
  private static UUID idIn(String json, String name, String about) {
    for (var row : json.split("\\{", -1)) {
      var at = row.indexOf("\"" + name + "\":\"");
      if (at >= 0 && row.toLowerCase(Locale.ROOT).contains("\"" + about)) {
        return UUID.fromString(row.substring(at + name.length() + 4, at + name.length() + 40));
      }
    }
    throw new IllegalStateException("no " + name + " of " + about + " in " + json);
  }

  @Override
  public void close() throws IOException {
    wire.close();
    product.close();
  }
}
