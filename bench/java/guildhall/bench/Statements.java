package guildhall.bench;

import guildhall.bench.act.OverHttp;
import guildhall.bench.load.Act;
import java.sql.SQLException;

/// Has PostgreSQL write every statement of one act of each kind to its log, between marks: what
/// bare SQL has to do is read there.
record Statements(Ground ground) {

  void of(OverHttp http) throws Exception {
    say("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()", "SELECT pg_sleep(1)");
    for (var write : Measuring.writes(http).entrySet()) twice(write.getKey(), write.getValue());
    twice("who am I", http.whoAmI());
    twice("read benefits", http.read("/benefits"));
    twice("read memberships", http.read("/memberships"));
    say("ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
  }

  private void twice(String what, Act act) throws Exception {
    try (var client = act.client()) {
      client.once();
      say("SELECT 'mark: " + what + "'");
      client.once();
      say("SELECT 'mark: end'");
    }
  }

  private void say(String... statements) throws SQLException {
    try (var db = ground.superuser("postgres");
        var statement = db.createStatement()) {
      for (var one : statements) statement.execute(one);
    }
  }
}
