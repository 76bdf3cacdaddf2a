package guildhall.assignments.db;

import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Activations and releases by the ids their callers gave them, so that asking twice is asking
/// once.
@Repository
public class SlotActs {

  /// One act on an assignment, and the day it was done.
  ///
  /// @param same whether what is asked now is what was asked then
  public record Done(UUID id, UUID assignment, LocalDate on, boolean same) {}

  private final JdbcClient db;

  SlotActs(JdbcClient db) {
    this.db = db;
  }

  public Optional<Done> findActivation(AccountId account, UUID id, byte[] asked) {
    return db.sql(
            """
            SELECT activation_id AS act_id, assignment_id, activated_on AS done_on, asked = :asked AS same
            FROM assignments.activation
            WHERE account_id = :account AND activation_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .param("asked", asked)
        .query((row, n) -> done(row))
        .optional();
  }

  public void addActivation(AccountId account, Done it, byte[] asked) {
    db.sql(
            """
            INSERT INTO assignments.activation
              (account_id, activation_id, assignment_id, activated_on, asked)
            VALUES (:account, :id, :assignment, :on, :asked)
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("assignment", it.assignment())
        .param("on", it.on())
        .param("asked", asked)
        .update();
  }

  public Optional<Done> findRelease(AccountId account, UUID id, byte[] asked) {
    return db.sql(
            """
            SELECT release_id AS act_id, assignment_id, released_on AS done_on, asked = :asked AS same
            FROM assignments.release
            WHERE account_id = :account AND release_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .param("asked", asked)
        .query((row, n) -> done(row))
        .optional();
  }

  /// Whether the release was undone; empty where this assignment has no such release.
  public Optional<Boolean> releaseUndone(AccountId account, UUID assignment, UUID release) {
    return db.sql(
            """
            SELECT undone_on IS NOT NULL FROM assignments.release
            WHERE account_id = :account AND release_id = :id AND assignment_id = :assignment
            """)
        .param("account", account.value())
        .param("id", release)
        .param("assignment", assignment)
        .query(Boolean.class)
        .optional();
  }

  public void undoRelease(AccountId account, UUID release, LocalDate on) {
    db.sql(
            """
            UPDATE assignments.release SET undone_on = :on
            WHERE account_id = :account AND release_id = :id
            """)
        .param("account", account.value())
        .param("id", release)
        .param("on", on)
        .update();
  }

  public void addRelease(AccountId account, Done it, byte[] asked) {
    db.sql(
            """
            INSERT INTO assignments.release
              (account_id, release_id, assignment_id, released_on, asked)
            VALUES (:account, :id, :assignment, :on, :asked)
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("assignment", it.assignment())
        .param("on", it.on())
        .param("asked", asked)
        .update();
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(
        Rows.uuid(row, "act_id"),
        Rows.uuid(row, "assignment_id"),
        Rows.date(row, "done_on"),
        row.getBoolean("same"));
  }
}
