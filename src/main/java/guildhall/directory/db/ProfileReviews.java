package guildhall.directory.db;

import guildhall.directory.domain.Review;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// On which days a company's profile was confirmed, and by whom. Rows are only ever added.
@Repository
public class ProfileReviews {

  private final JdbcClient db;

  ProfileReviews(JdbcClient db) {
    this.db = db;
  }

  public Optional<LocalDate> lastOf(AccountId account) {
    return db.sql(
            """
            SELECT reviewed_on FROM directory.profile_review
            WHERE account_id = :account ORDER BY reviewed_on DESC LIMIT 1
            """)
        .param("account", account.value())
        .query(LocalDate.class)
        .optional();
  }

  /// The last confirmations, the newest first.
  public List<Review> latest(AccountId account, int most) {
    return db.sql(
            """
            SELECT review_id, reviewed_on, reviewed_by, profile_version
            FROM directory.profile_review WHERE account_id = :account
            ORDER BY reviewed_on DESC, profile_version DESC, review_id LIMIT :most
            """)
        .param("account", account.value())
        .param("most", most)
        .query((row, number) -> review(row))
        .list();
  }

  public Optional<Review> find(AccountId account, UUID review) {
    return db.sql(
            """
            SELECT review_id, reviewed_on, reviewed_by, profile_version
            FROM directory.profile_review WHERE account_id = :account AND review_id = :review
            """)
        .param("account", account.value())
        .param("review", review)
        .query((row, number) -> review(row))
        .optional();
  }

  public Optional<byte[]> askedFor(AccountId account, UUID review) {
    return db.sql(
            """
            SELECT asked FROM directory.profile_review
            WHERE account_id = :account AND review_id = :review
            """)
        .param("account", account.value())
        .param("review", review)
        .query(byte[].class)
        .optional();
  }

  public void add(AccountId account, Review it, byte[] asked) {
    db.sql(
            """
            INSERT INTO directory.profile_review
              (account_id, review_id, reviewed_on, reviewed_by, profile_version, asked)
            VALUES (:account, :review, :on, :by, :version, :asked)
            """)
        .param("account", account.value())
        .param("review", it.id())
        .param("on", it.reviewedOn())
        .param("by", it.reviewedBy())
        .param("version", it.profileVersion())
        .param("asked", asked)
        .update();
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        Rows.uuid(row, "review_id"),
        Rows.date(row, "reviewed_on"),
        Rows.uuid(row, "reviewed_by"),
        row.getLong("profile_version"));
  }
}
