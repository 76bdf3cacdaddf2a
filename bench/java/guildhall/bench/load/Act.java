package guildhall.bench.load;

import java.io.IOException;
import java.sql.SQLException;

/// Something that is asked again and again.
@FunctionalInterface
public interface Act {

  /// One who asks; each client has its own and asks one thing at a time.
  interface Client extends AutoCloseable {

    /// Asks once.
    ///
    /// @return whether there was anything left to ask
    boolean once() throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
  }

  Client client() throws Exception;
}
