package guildhall.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class TurnsTest {

  private static final int WAITING = 8;

  @Test
  void whoAsksFirstComesFirst() throws Exception {
    var turns = Turns.of(pool(1, 5_000, freePort()));
    turns.take();
    var came = Collections.synchronizedList(new ArrayList<Integer>());
    var threads = new ArrayList<Thread>();
    for (int n = 0; n < WAITING; n++) {
      var number = n;
      var thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    turns.take();
                    came.add(number);
                    turns.giveBack();
                  });
      await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
      threads.add(thread);
    }

    // Gives back and asks again at once, as a request does that has more than one transaction.
    turns.giveBack();
    turns.take();

    assertThat(came).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    for (var thread : threads) thread.join();
  }

  @Test
  void whoWaitsTooLongIsTurnedAway() throws Exception {
    var turns = Turns.of(pool(1, 250, freePort()));
    turns.take();

    Assertions.assertThatThrownBy(turns::take)
        .isInstanceOf(CannotCreateTransactionException.class)
        .hasMessageContaining("within 250 ms");
  }

  @Test
  void aTransactionThatCannotBeginKeepsNoTurn() throws Exception {
    var transactions = new TransactionTemplate(new WalledTransactions(pool(2, 250, freePort())));

    for (int n = 0; n < 5; n++) {
      var fault = catchThrowable(() -> transactions.execute(_ -> "never"));
      assertThat(fault).isInstanceOf(CannotCreateTransactionException.class);
      assertThat(fault).hasRootCauseInstanceOf(ConnectException.class);
    }
  }

  /// A pool of a database that is not there.
  private static HikariDataSource pool(int size, int patience, int port) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/nothing");
    pool.setMaximumPoolSize(size);
    pool.setConnectionTimeout(patience);
    return pool;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
