package guildhall.directory.db;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;
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
}
