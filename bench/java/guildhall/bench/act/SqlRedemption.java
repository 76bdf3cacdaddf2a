package guildhall.bench.act;

import guildhall.bench.town.Town;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// Adds the seats of a token to the subscription its company has.
record SqlRedemption(Town town) {

  private static final int DAYS = 365;

  /// @param seats after the redemption
  private record After(
      Object subscription, int before, LocalDate endedOn, int seats, LocalDate endsOn) {}

  void redeem(Line line, Stock.Item token) throws SQLException {
    var account = town.account(token.copy());
    var tenant = town.id(token.copy(), town.model(token.copy()).tenant());
    var held =
        line.row(
            """
            SELECT token_id, grant_id, benefit, product, seats, months, code_tail, redeemed_at
            FROM seats.token WHERE account_id = ? AND token_id = ? FOR UPDATE
            """,
            account,
            token.id());
    var grant = line.lockGrant(account, held[1]);
    line.years(account, grant[1], grant[2]);
    line.row(
        "SELECT grant_id, seats, redeemed_at FROM seats.token WHERE account_id = ? AND grant_id ="
            + " ?",
        account,
        held[1]);
    var id = UUID.randomUUID();
    line.row(
        """
        SELECT r.*, t.product FROM seats.redemption r JOIN seats.token t USING (account_id, token_id)
        WHERE r.account_id = ? AND r.redemption_id = ?
        """,
        account,
        id);
    var after = look(line, account, tenant, held);
    use(line, account, token.id(), held[1]);
    keep(line, account, tenant, new Kept(id, token.id(), (int) held[4], after));
    var by = town.id(token.copy(), town.model(token.copy()).partner());
    line.tell(account, by, "SeatsRedeemed", told(token.id(), id, tenant));
  }

  private static void use(Line line, UUID account, UUID token, Object grant) throws SQLException {
    line.write(
        "UPDATE seats.token SET redeemed_at = ? WHERE account_id = ? AND token_id = ?",
        Line.now(),
        account,
        token);
    line.write(
        """
        UPDATE grants.benefit_grant SET used_on = ?
        WHERE account_id = ? AND grant_id = ? AND used_on IS NULL
        """,
        Line.today(),
        account,
        grant);
  }

  private record Kept(UUID id, UUID token, int seats, After after) {}

  private static After look(Line line, UUID account, UUID tenant, Object[] held)
      throws SQLException {
    line.row(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 600))::text",
        account + "|" + tenant + "|" + held[3]);
    var into =
        line.row(
            """
            SELECT subscription_id, tenant_id, product, seats, ends_on FROM seats.subscription
            WHERE account_id = ? AND tenant_id = ? AND product = ?
            ORDER BY ends_on DESC LIMIT 1 FOR UPDATE
            """,
            account,
            tenant,
            held[3]);
    line.row(
        """
        SELECT tenant_id, name, domain, kind FROM directory.tenant
        WHERE account_id = ? AND tenant_id = ?
        """,
        account,
        tenant);
    line.row(
        """
        SELECT tenant_id FROM seats.redemption WHERE account_id = ?
        ORDER BY redeemed_at DESC, redemption_id LIMIT 1
        """,
        account);
    var before = (int) into[3];
    var endedOn = ((Date) into[4]).toLocalDate();
    return new After(into[0], before, endedOn, before + (int) held[4], Line.today().plusDays(DAYS));
  }

  private static void keep(Line line, UUID account, UUID tenant, Kept it) throws SQLException {
    var after = it.after();
    line.write(
        """
        INSERT INTO seats.subscription
          (account_id, subscription_id, tenant_id, product, seats, opened_on, ends_on)
        VALUES (?, ?, ?, 'office-365-e3', ?, ?, ?)
        ON CONFLICT (account_id, subscription_id)
        DO UPDATE SET seats = excluded.seats, ends_on = excluded.ends_on
        """,
        account,
        after.subscription(),
        tenant,
        after.seats(),
        Line.today(),
        after.endsOn());
    line.write(
        """
        INSERT INTO seats.redemption (account_id, redemption_id, asked, token_id, subscription_id,
          tenant_id, mode, token_seats, seats_before, ends_on_before, seats_after, ends_on_after,
          seat_days_left_over, redeemed_on, redeemed_at, redeemed_by)
        VALUES (?, ?, ?, ?, ?, ?, 'ADD_SEATS', ?, ?, ?, ?, ?, 0, ?, ?, ?)
        """,
        account,
        it.id(),
        BareSql.asked(it.id()),
        it.token(),
        after.subscription(),
        tenant,
        it.seats(),
        after.before(),
        after.endedOn(),
        after.seats(),
        after.endsOn(),
        Line.today(),
        Line.now(),
        it.id());
  }

  private static String told(UUID token, UUID id, UUID tenant) {
    return "{\"redemption\": \"%s\", \"token\": \"%s\", \"tenant\": \"%s\", \"mode\": \"ADD_SEATS\"}"
        .formatted(id, token, tenant);
  }
}
