package guildhall.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.transaction.CannotCreateTransactionException;

/// Lets as many transactions run as there are connections, in the order in which they asked.
///
/// The pool hands a connection that comes back to whoever asks at that moment, past those who wait:
/// under load that is mostly who has just given one back, and some wait for long.
final class Turns {

  private final Semaphore places;
  private final long patience;

  private Turns(int places, long patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /// As many as the pool has connections, with the pool's patience.
  static Turns of(DataSource source) {
    try {
      var pool = source.unwrap(HikariDataSource.class);
      return new Turns(pool.getMaximumPoolSize(), pool.getConnectionTimeout());
    } catch (SQLException e) {
      throw new IllegalStateException("No pool of connections", e);
    }
  }

  /// Waits for its turn.
  ///
  /// @throws CannotCreateTransactionException when it does not come in time
  void take() {
    try {
      if (places.tryAcquire(patience, TimeUnit.MILLISECONDS)) return;
      throw new CannotCreateTransactionException(
          "No connection became free within " + patience + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCreateTransactionException("Interrupted while waiting for a connection", e);
    }
  }

  void giveBack() {
    places.release();
  }
}
