package guildhall.seats;

import guildhall.directory.Tenant;
import guildhall.directory.app.RegisterTenant;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Acting;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.TokenCode;
import guildhall.support.ActionPacks;
import guildhall.support.House;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lays out what stories about seats need: tenants, a year's grants, tokens of any size.
class SeatTable {

  static final String E3 = "office-365-e3";

  private final House house;
  private final ActionPacks packs;
  private final RegisterTenant registerTenant;
  private final SeatTokens tokens;
  private final Vault vault;
  private final Digests digests;
  private final JdbcClient db;

  SeatTable(House house, ApplicationContext beans) {
    this.house = house;
    this.packs = beans.getBean(ActionPacks.class);
    this.registerTenant = beans.getBean(RegisterTenant.class);
    this.tokens = beans.getBean(SeatTokens.class);
    this.vault = beans.getBean(Vault.class);
    this.digests = beans.getBean(Digests.class);
    this.db = beans.getBean(JdbcClient.class);
  }

  UUID tenant(AccountId account, Tenant.Kind kind) {
    var id = UUID.randomUUID();
    var tenant = new Tenant(id, "Tern", id + ".example", kind);
    Acting.asProgram(
        "test",
        () -> registerTenant.handle(house.call(), new RegisterTenant.Command(account, tenant)));
    return id;
  }

  /// A year of the Action Pack, with the tokens it brings.
  UUID year(AccountId account, UUID membership, LocalDate startsOn) {
    packs.year(account, membership, startsOn, startsOn.plusYears(1));
    return membership;
  }

  /// A token of this many seats under a grant of its own, redeemable for a year from `startsOn`.
  UUID token(AccountId account, String product, int seats, LocalDate startsOn) {
    return house.behindTheWalls(
        () -> {
          var grant = grant(account, product, seats, startsOn);
          var id = UUID.randomUUID();
          var code = TokenCode.drawnFrom(new SecureRandom());
          tokens.add(
              account,
              new HeldToken(id, grant, product, product, seats, 12, code.tail(), null),
              digests.of(code.characters()),
              vault.seal(code.characters(), "seats|" + id),
              house.call().at());
          return id;
        });
  }

  private UUID grant(AccountId account, String benefit, int seats, LocalDate startsOn) {
    var id = UUID.randomUUID();
    db.sql(
            """
            INSERT INTO grants.benefit_grant (account_id, grant_id, membership_id, offer, benefit,
              kind, quantity, benefit_group, edition, line_no, starts_on, anniversary_on,
              activate_by_on, usable_until_on, issued_at)
            VALUES (:account, :id, :membership, 'action-pack', :benefit, 'SEATS', :seats, 'CORE', 1,
              0, :startsOn, :anniversary, :anniversary, :closes, :at)
            """)
        .param("account", account.value())
        .param("id", id)
        .param("membership", UUID.randomUUID())
        .param("benefit", benefit)
        .param("seats", seats)
        .param("startsOn", startsOn)
        .param("anniversary", startsOn.plusYears(1))
        .param("closes", startsOn.plusYears(1).plusDays(30))
        .param("at", guildhall.platform.db.Rows.at(house.call().at()))
        .update();
    return id;
  }

  /// A digest of everything this module and the journal keep of a company.
  String contents(AccountId account) {
    var all = new StringBuilder();
    for (var table :
        new String[] {
          "seats.token",
          "seats.subscription",
          "seats.redemption",
          "seats.reveal",
          "grants.benefit_grant",
          "journal.entry"
        }) {
      all.append(
          house.behindTheWalls(
              () ->
                  db.sql(
                          "SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-')"
                              + " FROM "
                              + table
                              + " t WHERE account_id = :account")
                      .param("account", account.value())
                      .query(String.class)
                      .single()));
    }
    return all.toString();
  }

  JdbcClient db() {
    return db;
  }
}
