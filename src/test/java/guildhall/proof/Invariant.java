package guildhall.proof;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Something that holds at every moment, whatever was done or broke.
///
/// @param number what docs/PROOF.md calls it, such as I1; several lines may belong to one
/// @param sentence what holds, as a domain expert would say it
/// @param offences a query for what contradicts it, one row for each offence, at most a few
record Invariant(String number, String sentence, String offences) {

  private static final int ENOUGH = 5;

  /// What contradicts it, in sentences; none when it holds.
  ///
  /// @param given what the query asks for by name
  Stream<String> brokenBy(JdbcClient db, Map<String, Object> given) {
    var query = "SELECT o::text FROM (" + offences + ") o LIMIT " + ENOUGH;
    var found = db.sql(query).params(given).query(String.class).list();
    return found.stream().map(it -> number + ", " + sentence + ": " + it);
  }
}
