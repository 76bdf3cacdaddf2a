package guildhall.platform.web;

import guildhall.platform.db.OutcomeUnknown;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells the database's absence from a fault of ours. Whether an act was kept is then unknown, and
/// asking again with the same id settles it.
public final class Outage {

  /// Connection lost, out of room, told to stop, waited too long for a lock.
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private Outage() {}

  static boolean isBehind(@Nullable Throwable fault) {
    for (var it = fault; it != null; it = it.getCause()) {
      if (it instanceof TransientDataAccessException
          || it instanceof DataAccessResourceFailureException
          || it instanceof CannotCreateTransactionException
          || it instanceof TransactionSystemException
          || (it instanceof SQLException said && saysSo(said))) {
        return true;
      }
    }
    return false;
  }

  /// The code of the answer: whether the act is kept may be unknown, or the house just away.
  static String codeOf(@Nullable Throwable fault) {
    for (var it = fault; it != null; it = it.getCause()) {
      if (it instanceof OutcomeUnknown) return "OUTCOME_UNKNOWN";
    }
    return "UNAVAILABLE";
  }

  /// The answer with a word on when to try again.
  public static <T> ResponseEntity<T> comeAgain(ResponseEntity<T> answer) {
    var headers = new HttpHeaders(answer.getHeaders());
    headers.set(HttpHeaders.RETRY_AFTER, "5");
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }

  private static boolean saysSo(SQLException said) {
    var state = said.getSQLState();
    return state != null
        && state.length() == 5
        && (CLASSES.contains(state.substring(0, 2)) || state.equals(LOCK_NOT_AVAILABLE));
  }
}
