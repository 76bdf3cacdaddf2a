package guildhall.assignments.db;

import guildhall.assignments.domain.LineId;
import guildhall.kernel.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines whose slots were ever asked for.
@Repository
public class SlotLines {

  private final JdbcClient db;

  SlotLines(JdbcClient db) {
    this.db = db;
  }

  /// Makes the row that acts on the line will lock, once.
  public void open(AccountId account, LineId line) {
    db.sql(
            """
            INSERT INTO assignments.line (account_id, membership_id, benefit)
            VALUES (:account, :membership, :benefit)
            ON CONFLICT (account_id, membership_id, benefit) DO NOTHING
            """)
        .param("account", account.value())
        .param("membership", line.membership())
        .param("benefit", line.benefit())
        .update();
  }

  /// Acts on lines of one benefit queue up here; always in the same order, so that none wait in a
  /// circle. What they then read of the assignments was written by whoever was before them.
  public List<LineId> lock(AccountId account, String benefit) {
    return db.sql(
            """
            SELECT membership_id, benefit FROM assignments.line
            WHERE account_id = :account AND benefit = :benefit
            ORDER BY membership_id
            FOR UPDATE
            """)
        .param("account", account.value())
        .param("benefit", benefit)
        .query((row, n) -> new LineId(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }

  public List<LineId> of(AccountId account) {
    return db.sql(
            """
            SELECT membership_id, benefit FROM assignments.line
            WHERE account_id = :account
            ORDER BY membership_id, benefit
            """)
        .param("account", account.value())
        .query((row, n) -> new LineId(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }
}
