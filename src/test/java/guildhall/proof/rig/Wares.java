package guildhall.proof.rig;

import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.memberships.RenewalNudged;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import guildhall.proof.rig.Ledger.Intent;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lays out what many will want at once: tokens, keys that count their activations, offers; and
/// facts that become letters.
public final class Wares {

  /// The key of an intent's `what`: which kind of thing it is.
  public static final String TOKEN = "token ";

  public static final String KEY = "key ";
  public static final String OFFER = "offer ";

  private static final int TOKENS_OF_A_COMPANY = 200;
  private static final String PRODUCT = "windows-10-upgrade";
  private static final String PAID =
      """
      "payment": "CARD", "cardToken": "tok_approve", "agreementAccepted": true,
      "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
      """;

  private record Ware(String what, Company company, String path, String body) {}

  private final House house;
  private final Cast cast;
  private final JdbcClient db;
  private final Vault vault;
  private final Digests digests;
  private final Journal journal;

  Wares(ApplicationContext judge) {
    this.house = judge.getBean(House.class);
    this.cast = judge.getBean(Cast.class);
    this.db = judge.getBean(JdbcClient.class);
    this.vault = judge.getBean(Vault.class);
    this.digests = judge.getBean(Digests.class);
    this.journal = judge.getBean(Journal.class);
  }

  /// So many tokens, each wanted under so many ids.
  public List<Intent> tokens(int tokens, int idsEach) {
    var wares = new ArrayList<Ware>();
    while (wares.size() < tokens) {
      var company = cast.company();
      for (var token :
          mint(company.account(), Math.min(TOKENS_OF_A_COMPANY, tokens - wares.size()))) {
        var body =
            """
            {"token": "%s", "tenant": "%s", "mode": "NEW", "tenantConfirmed": true}\
            """
                .formatted(token, token);
        wares.add(new Ware(TOKEN + token, company, "/seat-redemptions/", body));
      }
    }
    return wanted(wares, idsEach);
  }

  /// So many companies that want to buy an offer, which each may hold once.
  public List<Intent> offers(int companies, int idsEach) {
    var wares = new ArrayList<Ware>();
    for (var n = 0; n < companies; n++) {
      var company = cast.company();
      var body = "{\"offer\": \"action-pack\", " + PAID;
      wares.add(new Ware(OFFER + company.account(), company, "/orders/", body));
    }
    return wanted(wares, idsEach);
  }

  /// So many keys that may be activated ten times, each wanted by so many machines.
  public List<Intent> keys(int keys, int machinesEach) {
    var custodian = cast.staff("key-custodian");
    stock(custodian, keys);
    var wares = new ArrayList<Ware>();
    for (var n = 0; n < keys; n++) {
      var company = cast.company();
      var key = take(company);
      var body = "{\"machine\": \"machine-%s\", \"hardware\": \"%s\"}";
      wares.add(new Ware(KEY + key, company, "/keys/" + key + "/activations/", body));
    }
    return wanted(wares, machinesEach);
  }

  /// Facts of which each becomes two letters, for the global and the partner administrator.
  public void nudges(int facts) {
    var company = cast.company();
    house.behindTheWalls(
        () -> {
          for (var n = 0; n < facts; n++) journal.write(house.call(), company.account(), nudge());
          return facts;
        });
  }

  private RenewalNudged nudge() {
    var day = house.today();
    return new RenewalNudged(
        UUID.randomUUID(),
        "action-pack",
        day,
        day.plusDays(1),
        day.plusDays(30),
        day.plusDays(365));
  }

  /// Computed when asked for: a million intents take no room.
  private static List<Intent> wanted(List<Ware> wares, int idsEach) {
    return new AbstractList<>() {
      @Override
      public Intent get(int n) {
        var ware = wares.get(n / idsEach);
        var id = UUID.nameUUIDFromBytes((ware.what() + n).getBytes(StandardCharsets.UTF_8));
        var body = ware.body().formatted(id, id);
        var path = ware.company().path(ware.path() + id);
        return new Intent(id.toString(), ware.what(), ware.company().globalAdmin(), path, body);
      }

      @Override
      public int size() {
        return wares.size() * idsEach;
      }
    };
  }

  /// Tokens under grants of their own, as a year of a membership brings them, and a tenant for each
  /// that bears its id.
  private List<UUID> mint(AccountId account, int count) {
    var ids = new UUID[count];
    var codes = new byte[count][];
    var seals = new byte[count][];
    var version = 0;
    for (var n = 0; n < count; n++) {
      ids[n] = UUID.randomUUID();
      var code = ids[n].toString().replace("-", "").substring(0, 25);
      var sealed = vault.seal(code, "seats|" + ids[n]);
      codes[n] = digests.of(code);
      seals[n] = sealed.bytes();
      version = sealed.keyVersion();
    }
    insert(account, ids, codes, seals, version);
    return List.of(ids);
  }

  private void insert(AccountId account, UUID[] ids, byte[][] codes, byte[][] seals, int version) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    WITH minted AS (
                      SELECT * FROM unnest(:ids::uuid[], :codes::bytea[], :seals::bytea[])
                        AS t (id, code, seal)),
                    granted AS (
                      INSERT INTO grants.benefit_grant (account_id, grant_id, membership_id,
                        offer, benefit, kind, quantity, benefit_group, edition, line_no,
                        starts_on, anniversary_on, activate_by_on, usable_until_on, issued_at)
                      SELECT :account, id, id, 'action-pack', 'office-365-e3', 'SEATS', 5,
                        'CORE', 1, 0, :today::date, :today::date + 365, :today::date + 365,
                        :today::date + 395, '2020-01-01Z' FROM minted),
                    moved_in AS (
                      INSERT INTO directory.tenant (account_id, tenant_id, name, domain, kind)
                      SELECT :account, id, 'Tern', id || '.example', 'UNKNOWN' FROM minted)
                    INSERT INTO seats.token (account_id, token_id, grant_id, benefit, product,
                      seats, months, code_digest, code_tail, code_key_version, code_sealed,
                      minted_at)
                    SELECT :account, id, id, 'office-365-e3', 'office-365-e3', 5, 12, code,
                      'ABCDE', :version, seal, '2020-01-01Z' FROM minted
                    """)
                .param("account", account.value())
                .param("ids", ids)
                .param("codes", codes)
                .param("seals", seals)
                .param("today", house.today())
                .param("version", version)
                .update());
  }

  private void stock(String custodian, int keys) {
    var pool = "/api/v1/key-pools/" + UUID.randomUUID();
    var pools = house.get(custodian, "/api/v1/key-pools");
    for (var it : done(pools).json().at("/data")) {
      if (it.at("/product").asString("").equals(PRODUCT))
        pool = "/api/v1/key-pools/" + it.at("/id").asString();
    }
    house.put(custodian, pool, "{\"product\": \"" + PRODUCT + "\"}");
    var csv = new StringBuilder("key\n");
    for (var n = 0; n < keys; n++) csv.append(text()).append('\n');
    done(house.put(custodian, pool + "/batches/" + UUID.randomUUID(), "text/csv", csv.toString()));
  }

  private static String text() {
    var text = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return text.substring(0, 25).replaceAll("(.{5})(?!$)", "$1-");
  }

  /// Buys a year, takes a key of it and looks at it, so that it may be activated.
  private String take(Company company) {
    var admin = company.globalAdmin();
    var order = company.path("/orders/" + UUID.randomUUID());
    done(house.put(company.partnerAdmin(), order, "{\"offer\": \"action-pack\", " + PAID));
    var benefits = done(house.get(admin, company.path("/benefits?limit=200"))).json().at("/data");
    var grant =
        benefits
            .valueStream()
            .filter(it -> it.at("/benefit").asString("").equals(PRODUCT))
            .findFirst()
            .orElseThrow()
            .at("/grant")
            .asString();
    var claim = company.path("/key-claims/" + UUID.randomUUID());
    done(house.put(company.partnerAdmin(), claim, "{\"grant\": \"" + grant + "\"}"));
    var keys = done(house.get(admin, company.path("/keys"))).json();
    var key = keys.at("/data/0/id").asString();
    done(
        house.put(
            admin,
            company.path("/keys/" + key + "/reveals/" + UUID.randomUUID()),
            "{\"endsRefund\": true}"));
    return key;
  }

  private static Answer done(Answer answer) {
    if (answer.status() >= 300) throw new IllegalStateException(answer.body());
    return answer;
  }
}
