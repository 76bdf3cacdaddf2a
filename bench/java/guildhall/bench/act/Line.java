package guildhall.bench.act;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One connection of one client, as the role the product works as, with every statement prepared
/// once.
final class Line implements AutoCloseable {

  private static final String WALL =
      "SELECT set_config('guildhall.account', ?, true), set_config('role', ?, true)";
  private static final String GRANT =
      """
      SELECT g.grant_id, g.membership_id, g.benefit, g.quantity, g.edition, g.starts_on,
        g.activate_by_on, g.usable_until_on,
        CASE WHEN NOT EXISTS (
          SELECT FROM grants.benefit_grant o
          WHERE o.account_id = g.account_id AND o.membership_id = g.membership_id
            AND o.anniversary_on = g.anniversary_on AND o.used_on IS NOT NULL)
        THEN g.refundable_until_on END AS refundable_until_on, g.used_on
      FROM grants.benefit_grant g
      """;

  private final Connection db;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Line(Connection db) throws SQLException {
    this.db = db;
    db.setAutoCommit(false);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /// Begins for one company, or for the whole program when there is none.
  void begin(@Nullable UUID account) throws SQLException {
    row(
        WALL,
        account == null ? "" : account.toString(),
        account == null ? "guildhall_program" : "none");
  }

  void commit() throws SQLException {
    db.commit();
  }

  void rollback() throws SQLException {
    db.rollback();
  }

  /// The first row, all rows being fetched; empty when there is none.
  Object[] row(String sql, @Nullable Object... values) throws SQLException {
    try (var rows = filled(sql, values).executeQuery()) {
      if (!rows.next()) return new Object[0];
      var row = new Object[rows.getMetaData().getColumnCount()];
      for (int n = 0; n < row.length; n++) row[n] = rows.getObject(n + 1);
      while (rows.next()) rows.getObject(1);
      return row;
    }
  }

  void write(String sql, @Nullable Object... values) throws SQLException {
    filled(sql, values).executeUpdate();
  }

  /// Finds the caller by the digest of their token: who it is, and what the program lets them do.
  void caller(byte[] digest) throws SQLException {
    begin(null);
    var token =
        row(
            """
            SELECT token_id, account_id, holder_kind, holder_id, name, last_day, revoked_at,
              revoked_by, seen_on
            FROM identity.api_token WHERE digest = ?
            """,
            digest);
    row(
        """
        SELECT account_id, person_id, name, email, language, guest, roles, active, version
        FROM identity.person WHERE account_id = ? AND person_id = ?
        """,
        token[1],
        token[3]);
    row("SELECT number, effective_from, digest FROM catalog.edition ORDER BY number");
    commit();
  }

  Object[] lockGrant(UUID account, Object grant) throws SQLException {
    row(
        """
        SELECT g.grant_id
        FROM grants.benefit_grant one
        JOIN grants.benefit_grant g ON g.account_id = one.account_id
          AND g.membership_id = one.membership_id AND g.anniversary_on = one.anniversary_on
          AND (g.grant_id = one.grant_id OR g.choice_group = one.choice_group)
        WHERE one.account_id = ? AND one.grant_id = ?
        ORDER BY g.grant_id FOR UPDATE OF g
        """,
        account,
        grant);
    return row(GRANT + "WHERE g.account_id = ? AND g.grant_id = ?", account, grant);
  }

  /// The grants of one benefit of one membership.
  Object[] years(UUID account, Object membership, Object benefit) throws SQLException {
    return row(
        GRANT
            + """
            WHERE g.account_id = ? AND g.membership_id = ? AND g.benefit = ?
            ORDER BY g.starts_on, g.line_no
            """,
        account,
        membership,
        benefit);
  }

  Object[] grantsOn(UUID account, LocalDate day) throws SQLException {
    return row(
        GRANT
            + """
            WHERE g.account_id = ? AND g.starts_on <= ? AND g.usable_until_on >= ?
            ORDER BY g.offer, g.edition, g.line_no, g.starts_on, g.grant_id
            """,
        account,
        day,
        day);
  }

  /// @return the number of the entry
  Object tell(UUID account, UUID by, String kind, String body) throws SQLException {
    return row(
        """
        INSERT INTO journal.entry (written_at, written_on, account_id, caller_kind, caller_id,
          caller_name, request_id, kind, body)
        VALUES (?, ?, ?, 'PERSON', ?, 'Avocet', ?, ?, ?::jsonb) RETURNING entry_no
        """,
        now(),
        today(),
        account,
        by,
        UUID.randomUUID(),
        kind,
        body)[0];
  }

  private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = db.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int n = 0; n < values.length; n++) statement.setObject(n + 1, values[n]);
    return statement;
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
