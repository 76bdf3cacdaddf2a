package guildhall.bench;

import guildhall.bench.town.Secrets;
import guildhall.bench.town.Town;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Signs people in, as rows: what a password costs is not what is measured.
record Sessions(Ground ground, String database, Secrets secrets) {

  /// @return the secrets in the cookies of the partner admins of so many companies
  String[] open(Town town, int count) throws SQLException {
    var opened = new String[Math.min(count, town.companies())];
    var step = town.companies() / opened.length;
    var now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    try (var db = ground.superuser(database);
        var insert =
            db.prepareStatement(
                """
                INSERT INTO identity.session
                  (digest, account_id, person_id, signed_in_at, seen_at) VALUES (?, ?, ?, ?, ?)
                """)) {
      for (int n = 0; n < opened.length; n++) {
        var copy = n * step;
        opened[n] = "bench-session-" + n;
        insert.setBytes(1, secrets.ofSession(opened[n]));
        insert.setObject(2, town.account(copy));
        insert.setObject(3, town.id(copy, town.model(copy).partner()));
        insert.setObject(4, now);
        insert.setObject(5, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return opened;
  }
}
