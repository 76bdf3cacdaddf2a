package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.Rule;
import guildhall.directory.Directory;
import guildhall.platform.db.Acting;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Takes the first wall between companies away and shows the second holding.
///
/// The first wall is in Java: every act asks the policy, every statement names its account. Here
/// the statements forget to, and PostgreSQL still gives nothing away.
@Story
@Rule({"TEN-01", "ACC-02"})
class WallStory {

  private final House house;
  private final Cast cast;
  private final Directory directory;
  private final JdbcClient db;
  private final TransactionOperations transaction;

  WallStory(
      House house,
      Cast cast,
      Directory directory,
      JdbcClient db,
      TransactionOperations transaction) {
    this.house = house;
    this.cast = cast;
    this.directory = directory;
    this.db = db;
    this.transaction = transaction;
  }

  @Test
  void aStatementThatForgetsTheAccountFindsOneCompanyOnly() {
    var left = cast.company();
    var right = cast.company();

    for (var table : List.of("directory.account", "identity.person", "journal.entry")) {
      var seen = asCompany(left, () -> accountsIn(table));
      assertThat(seen).as(table).containsExactly(left.account().value());
    }
    assertThat(asCompany(left, () -> directory.account(right.account()))).isEmpty();
    var both = List.of(left.account(), right.account());
    assertThat(asCompany(left, () -> directory.accounts(both))).containsOnlyKeys(left.account());
  }

  @Test
  void anotherCompanysRowsCannotBeChangedDeletedOrSlippedIn() {
    var left = cast.company();
    var right = cast.company();

    assertThat(asCompany(left, () -> db.sql("UPDATE identity.person SET name = 'x'").update()))
        .isEqualTo(left.people().size());
    assertThat(
            asCompany(
                left,
                () ->
                    db.sql("DELETE FROM identity.session WHERE account_id = :other")
                        .param("other", right.account().value())
                        .update()))
        .isZero();
    assertThatThrownBy(
            () ->
                asCompany(
                    left,
                    () ->
                        db.sql(
                                """
                                INSERT INTO directory.tenant
                                VALUES (:other, :tenant, 'x', 'x.example', 'UNKNOWN')
                                """)
                            .param("other", right.account().value())
                            .param("tenant", UUID.randomUUID())
                            .update()))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(
            house.behindTheWalls(
                () ->
                    db.sql(
                            "SELECT count(*) FROM identity.person WHERE name = 'x' AND account_id ="
                                + " :a")
                        .param("a", right.account().value())
                        .query(Long.class)
                        .single()))
        .isZero();
  }

  @Test
  void whoeverActsForNobodySeesNobody() {
    cast.company();
    var nobody = new Acting.Scope.Nobody();
    assertThat(Acting.as(nobody, () -> inTransaction(() -> accountsIn("directory.account"))))
        .isEmpty();
  }

  /// A pooled connection carries nothing over from one company to the next.
  @Test
  void connectionsForgetForWhomTheyWorked() {
    var left = cast.company();
    var right = cast.company();
    for (int i = 0; i < 200; i++) {
      var company = i % 2 == 0 ? left : right;
      assertThat(asCompany(company, () -> accountsIn("directory.account")))
          .containsExactly(company.account().value());
    }
    assertThat(accountsIn("directory.account")).isEmpty();
  }

  @Test
  void everyTableThatNamesAnAccountHasItsWallRaised() {
    var open =
        db.sql(
                """
                SELECT n.nspname || '.' || c.relname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'account_id'
                WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg_%'
                  AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                    AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
                """)
            .query(String.class)
            .list();
    assertThat(open).isEmpty();
  }

  @Test
  void theHouseWorksAsARoleThatCannotStepOverTheWall() {
    var role =
        db.sql(
                """
                SELECT rolname, rolsuper, rolbypassrls, rolcreaterole,
                  EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
                FROM pg_roles WHERE rolname = current_user
                """)
            .query(Role.class)
            .single();
    assertThat(role).isEqualTo(new Role("guildhall_app", false, false, false, false));
    assertThatThrownBy(
            () -> db.sql("ALTER TABLE directory.account DISABLE ROW LEVEL SECURITY").update())
        .rootCause()
        .hasMessageContaining("owner");
  }

  record Role(
      String rolname,
      boolean rolsuper,
      boolean rolbypassrls,
      boolean rolcreaterole,
      boolean owns) {}

  private List<UUID> accountsIn(String table) {
    return db.sql("SELECT DISTINCT account_id FROM " + table).query(UUID.class).list();
  }

  private <T> T asCompany(Cast.Company company, Supplier<T> work) {
    return Acting.asAccount(company.account(), () -> inTransaction(work));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
