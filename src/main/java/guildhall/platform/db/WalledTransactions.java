package guildhall.platform.db;

import guildhall.platform.db.Acting.Scope;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Tells PostgreSQL at the start of every transaction on whose behalf it runs.
///
/// Both settings are local to the transaction, so a pooled connection carries nothing over to the
/// next company. Outside a transaction nothing is set and the walls show no rows.
@Component("transactionManager")
class WalledTransactions extends JdbcTransactionManager {

  private static final Logger LOG = LoggerFactory.getLogger(WalledTransactions.class);
  private static final String PROGRAM_ROLE = "guildhall_program";

  private final Turns turns;

  WalledTransactions(DataSource dataSource) {
    super(dataSource);
    this.turns = Turns.of(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    begin(transaction, definition);
    try {
      raise(Acting.scope());
    } catch (SQLException | RuntimeException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("The wall between companies could not be set", e);
    }
  }

  private void begin(Object transaction, TransactionDefinition definition) {
    turns.take();
    try {
      super.doBegin(transaction, definition);
    } catch (RuntimeException | Error e) {
      turns.giveBack();
      throw e;
    }
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    try {
      super.doCleanupAfterCompletion(transaction);
    } finally {
      turns.giveBack();
    }
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    CrashPoint.hit("everything written, nothing committed");
    SureCommit.of(source(), () -> super.doCommit(status));
    CrashPoint.hit("committed, not yet answered");
  }

  private void raise(Scope scope) throws SQLException {
    switch (scope) {
      case Scope.Company(var account) -> tell(account.toString(), "none");
      case Scope.Nobody() -> tell("", "none");
      case Scope.WholeProgram(var why) -> {
        LOG.debug("acting for the whole program: {}", why);
        tell("", PROGRAM_ROLE);
      }
    }
  }

  private void tell(String account, String role) throws SQLException {
    var connection = DataSourceUtils.getConnection(source());
    try (var statement =
        connection.prepareStatement(
            "SELECT set_config('guildhall.account', ?, true), set_config('role', ?, true)")) {
      statement.setString(1, account);
      statement.setString(2, role);
      statement.execute();
    } finally {
      DataSourceUtils.releaseConnection(connection, source());
    }
  }

  private DataSource source() {
    return java.util.Objects.requireNonNull(getDataSource());
  }
}
