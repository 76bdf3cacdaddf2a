package guildhall.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// A commit is believed only when it comes back without an error and without a warning.
///
/// An error says little: the connection may break after the database has kept everything. And
/// PostgreSQL reports success, with a warning, for a commit that somebody made stop waiting for its
/// standby: it is kept here and may be lost with this server.
final class SureCommit {

  /// Said by the database when it looked at everything and refused: then nothing is kept.
  private static final Set<String> REFUSALS = Set.of("23", "40");

  private static final String WHETHER_IT_IS_DONE_UNKNOWN = "40003";

  private SureCommit() {}

  static void of(DataSource database, Runnable commit) {
    var connection = DataSourceUtils.getConnection(database);
    try {
      connection.clearWarnings();
      commit.run();
      var warning = warning(connection);
      if (warning != null) throw new OutcomeUnknown("committed with a warning", warning);
    } catch (SQLException e) {
      throw new OutcomeUnknown("the connection broke around the commit", e);
    } catch (OutcomeUnknown e) {
      throw e;
    } catch (RuntimeException e) {
      if (isRefusal(e)) throw e;
      throw new OutcomeUnknown("the commit was not confirmed", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  /// Notices are no warnings: their state is 00000.
  private static @Nullable SQLWarning warning(Connection connection) throws SQLException {
    for (var it = connection.getWarnings(); it != null; it = it.getNextWarning()) {
      var state = it.getSQLState();
      if (state != null && state.startsWith("01")) return it;
    }
    return null;
  }

  private static boolean isRefusal(Throwable fault) {
    for (var it = fault; it != null; it = it.getCause()) {
      if (it instanceof SQLException said) return isRefusal(said.getSQLState());
    }
    return false;
  }

  private static boolean isRefusal(@Nullable String state) {
    return state != null
        && state.length() == 5
        && REFUSALS.contains(state.substring(0, 2))
        && !state.equals(WHETHER_IT_IS_DONE_UNKNOWN);
  }
}
