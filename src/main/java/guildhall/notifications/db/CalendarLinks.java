package guildhall.notifications.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.CalendarLink;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The private links calendars read, each by the digest of its secret.
@Repository
public class CalendarLinks {

  private static final String SELECT =
      """
      SELECT account_id, link_id, person_id, made_on, read_on, stopped_at
      FROM notifications.calendar_link
      """;

  private final JdbcClient db;

  CalendarLinks(JdbcClient db) {
    this.db = db;
  }

  public Optional<CalendarLink> find(AccountId account, UUID link) {
    return db.sql(SELECT + " WHERE account_id = :account AND link_id = :link")
        .param("account", account.value())
        .param("link", link)
        .query(CalendarLinks::link)
        .optional();
  }

  /// The one link of a person that works.
  public Optional<CalendarLink> working(AccountId account, PersonId person) {
    return db.sql(
            SELECT + " WHERE account_id = :account AND person_id = :person AND stopped_at IS NULL")
        .param("account", account.value())
        .param("person", person.value())
        .query(CalendarLinks::link)
        .optional();
  }

  /// Found before anybody is known, so across all companies.
  public Optional<CalendarLink> workingBy(byte[] digest) {
    return db.sql(SELECT + " WHERE digest = :digest AND stopped_at IS NULL")
        .param("digest", digest)
        .query(CalendarLinks::link)
        .optional();
  }

  public void add(CalendarLink it, byte[] digest) {
    db.sql(
            """
            INSERT INTO notifications.calendar_link
              (account_id, link_id, person_id, digest, made_on)
            VALUES (:account, :link, :person, :digest, :madeOn)
            """)
        .param("account", it.account().value())
        .param("link", it.id())
        .param("person", it.person().value())
        .param("digest", digest)
        .param("madeOn", it.madeOn())
        .update();
  }

  public void stop(AccountId account, PersonId person, Instant at) {
    db.sql(
            """
            UPDATE notifications.calendar_link SET stopped_at = :at
            WHERE account_id = :account AND person_id = :person AND stopped_at IS NULL
            """)
        .param("account", account.value())
        .param("person", person.value())
        .param("at", Rows.at(at))
        .update();
  }

  public void noteRead(CalendarLink it, LocalDate day) {
    db.sql(
            """
            UPDATE notifications.calendar_link SET read_on = :day
            WHERE account_id = :account AND link_id = :link
            """)
        .param("account", it.account().value())
        .param("link", it.id())
        .param("day", day)
        .update();
  }

  /// Lets the links of one person follow one another.
  public void hold(PersonId person) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended('calendar ' || :person, 0))")
        .param("person", person.toString())
        .query()
        .listOfRows();
  }

  private static CalendarLink link(ResultSet row, int number) throws SQLException {
    return new CalendarLink(
        Rows.uuid(row, "link_id"),
        new AccountId(Rows.uuid(row, "account_id")),
        new PersonId(Rows.uuid(row, "person_id")),
        Rows.date(row, "made_on"),
        Rows.dateOrNull(row, "read_on"),
        Rows.instantOrNull(row, "stopped_at"));
  }
}
