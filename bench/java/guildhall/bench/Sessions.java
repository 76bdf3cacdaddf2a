package guildhall.bench;

import guildhall.bench.town.Secrets;
import guildhall.bench.town.Town;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Signs people in, as rows: what a password costs is not what is measured. Signed in once more,
/// they keep their cookie, and their session begins again: those of staff end soon.
record Sessions(Ground ground, String database, Secrets secrets) {

  private static final String INSERT =
      """
      INSERT INTO identity.session
        (digest, account_id, person_id, signed_in_at, seen_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (digest) DO UPDATE
        SET signed_in_at = EXCLUDED.signed_in_at, seen_at = EXCLUDED.seen_at
      """;

  /// @return the secrets in the cookies of the partner admins of so many companies
  String[] open(Town town, int count) throws SQLException {
    var opened = new String[Math.min(count, town.companies())];
    var step = town.companies() / opened.length;
    try (var db = ground.superuser(database);
        var insert = db.prepareStatement(INSERT)) {
      for (int n = 0; n < opened.length; n++) {
        var copy = n * step;
        opened[n] = "bench-session-" + n;
        var partner = town.id(copy, town.model(copy).partner());
        add(insert, opened[n], town.account(copy), partner);
      }
      insert.executeBatch();
    }
    return opened;
  }

  /// @return the secret in the cookie of one of the program's staff
  String ofStaff() throws SQLException {
    try (var db = ground.superuser(database);
        var query = db.prepareStatement("SELECT staff_id FROM identity.staff WHERE name = ?");
        var insert = db.prepareStatement(INSERT)) {
      query.setString(1, Town.STAFF);
      try (var row = query.executeQuery()) {
        row.next();
        add(insert, "bench-session-of-staff", null, row.getObject(1, UUID.class));
      }
      insert.executeBatch();
    }
    return "bench-session-of-staff";
  }

  private void add(PreparedStatement insert, String secret, @Nullable UUID account, UUID person)
      throws SQLException {
    var now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    insert.setBytes(1, secrets.ofSession(secret));
    insert.setObject(2, account);
    insert.setObject(3, person);
    insert.setObject(4, now);
    insert.setObject(5, now);
    insert.addBatch();
  }
}
