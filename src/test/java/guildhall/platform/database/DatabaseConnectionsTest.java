package guildhall.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import guildhall.support.TestDatabase;
import java.sql.DriverManager;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The roles as PostgreSQL sees them, and the wall between companies with nothing in front of it.
@SpringBootTest(classes = DatabaseConnections.class)
@EnableConfigurationProperties(DatabaseSettings.class)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class
})
class DatabaseConnectionsTest {

  private final UUID ours = UUID.randomUUID();
  private final UUID theirs = UUID.randomUUID();

  @Autowired Database database;
  @Autowired DataSource pool;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void theProgramWorksAsARoleThatIsNeitherOwnerNorSuperuser() {
    var role =
        JdbcClient.create(pool)
            .sql("SELECT * FROM pg_roles WHERE rolname = current_user")
            .query()
            .singleRow();
    assertThat(role)
        .containsEntry("rolname", "guildhall_app")
        .containsEntry("rolsuper", false)
        .containsEntry("rolbypassrls", false)
        .containsEntry("rolcreaterole", false)
        .containsEntry("rolinherit", false);
    assertThatThrownBy(() -> JdbcClient.create(pool).sql("CREATE SCHEMA mine").update())
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void waitingHasAnEnd() {
    var jdbc = JdbcClient.create(pool);
    assertThat(jdbc.sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("3s");
    assertThat(jdbc.sql("SHOW statement_timeout").query(String.class).single()).isEqualTo("8s");
    assertThat(jdbc.sql("SHOW idle_in_transaction_session_timeout").query(String.class).single())
        .isEqualTo("15s");
  }

  /// What is written outside a transaction is not kept, and no decision comes from a replica.
  @Test
  void nothingIsCommittedByItselfOrReadFromAReplica() throws Exception {
    try (var connection = pool.getConnection()) {
      assertThat(connection.getAutoCommit()).isFalse();
    }
    var settings = pool.unwrap(HikariDataSource.class).getDataSourceProperties();
    assertThat(settings)
        .containsEntry("targetServerType", "primary")
        .containsEntry("loginTimeout", "15")
        .containsEntry("sslResponseTimeout", "1500")
        .containsEntry("hostRecheckSeconds", "10")
        .containsEntry("socketTimeout", "9");
  }

  @Test
  void behindTheWallACompanySeesItsOwnRowsAndTheProgramSeesAll() throws Exception {
    raiseAWalledTable();
    inTransaction(
        "",
        () -> {
          assertThat(rows()).isZero();
          return null;
        });
    acting(ours, () -> insert(ours));
    acting(theirs, () -> insert(theirs));

    assertThat(acting(ours, this::rows)).isEqualTo(1);
    assertThat(inTransaction("SET LOCAL ROLE guildhall_program", this::rows)).isEqualTo(2);
    assertThatThrownBy(() -> acting(ours, () -> insert(theirs)))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("row-level security policy");
    assertThat(acting(ours, () -> JdbcClient.create(pool).sql("DELETE FROM walled.thing").update()))
        .isEqualTo(1);
    assertThat(inTransaction("SET LOCAL ROLE guildhall_program", this::rows)).isEqualTo(1);
  }

  @Test
  void aServerWhereTheWallsWouldNotStandIsRefused() {
    var superuser = TestDatabase.superuser();
    assertThatThrownBy(
            () -> Fitness.demand(new Database(database.url(), superuser, superuser, null)))
        .isInstanceOf(DatabaseTrouble.class)
        .hasMessageContaining("neither superuser nor BYPASSRLS")
        .hasMessageContaining("must not be the owner's role");
    var stranger = new Credentials("guildhall_app", "guessed");
    assertThatThrownBy(
            () -> Fitness.demand(new Database(database.url(), superuser, stranger, null)))
        .isInstanceOf(DatabaseTrouble.class)
        .hasMessageContaining("does not let guildhall_app in");
  }

  private void raiseAWalledTable() throws Exception {
    var owner = database.owner();
    try (var connection =
            DriverManager.getConnection(database.url(), owner.username(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SCHEMA walled;
          CREATE TABLE walled.thing (account_id uuid NOT NULL);
          SELECT platform.raise_wall('walled.thing');
          GRANT USAGE ON SCHEMA walled TO guildhall_app, guildhall_program;
          GRANT SELECT, INSERT, DELETE ON walled.thing TO guildhall_app, guildhall_program;
          """);
    }
  }

  private int rows() {
    return JdbcClient.create(pool)
        .sql("SELECT count(*) FROM walled.thing")
        .query(Integer.class)
        .single();
  }

  private int insert(UUID account) {
    return JdbcClient.create(pool)
        .sql("INSERT INTO walled.thing VALUES (:account)")
        .param("account", account)
        .update();
  }

  private <T> T acting(UUID account, Supplier<T> act) {
    return inTransaction("SELECT set_config('guildhall.account', '" + account + "', true)", act);
  }

  private <T> T inTransaction(String first, Supplier<T> act) {
    return new TransactionTemplate(transactions)
        .execute(
            status -> {
              if (!first.isEmpty()) {
                new JdbcTemplate(pool).execute(first);
              }
              return act.get();
            });
  }
}
