package guildhall.identity.db;

import guildhall.identity.domain.KeptView;
import guildhall.identity.domain.Liking;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people keep for themselves: how they like the pages, and their views of lists.
///
/// Staff have no company: `IS NOT DISTINCT FROM` lets their null stand for "of no company".
@Repository
public class Likings {

  private final JdbcClient db;

  Likings(JdbcClient db) {
    this.db = db;
  }

  public Optional<Liking> find(@Nullable AccountId account, UUID person) {
    return db.sql(
            """
            SELECT language, theme, density, motion, shortcuts, zone FROM identity.liking
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
            """)
        .param("account", valueOf(account))
        .param("person", person)
        .query(Liking.class)
        .optional();
  }

  public void put(@Nullable AccountId account, UUID person, Liking it) {
    db.sql(
            """
            INSERT INTO identity.liking
              (account_id, person_id, language, theme, density, motion, shortcuts, zone)
            VALUES (:account, :person, :language, :theme, :density, :motion, :shortcuts, :zone)
            ON CONFLICT ON CONSTRAINT a_person_likes_one_way DO UPDATE SET
              language = :language, theme = :theme, density = :density, motion = :motion,
              shortcuts = :shortcuts, zone = :zone
            """)
        .param("account", valueOf(account))
        .param("person", person)
        .param("language", it.language())
        .param("theme", it.theme())
        .param("density", it.density())
        .param("motion", it.motion())
        .param("shortcuts", it.shortcuts())
        .param("zone", it.zone())
        .update();
  }

  /// The views of one list, by name.
  public List<KeptView> views(Caller by, String path) {
    return db.sql(
            """
            SELECT view_id AS id, path, name, query FROM identity.saved_view
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
              AND path = :path
            ORDER BY name, view_id
            """)
        .param("account", valueOf(by.account()))
        .param("person", by.id())
        .param("path", path)
        .query(KeptView.class)
        .list();
  }

  public Optional<KeptView> view(Caller by, UUID view) {
    return db.sql(
            """
            SELECT view_id AS id, path, name, query FROM identity.saved_view
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
              AND view_id = :view
            """)
        .param("account", valueOf(by.account()))
        .param("person", by.id())
        .param("view", view)
        .query(KeptView.class)
        .optional();
  }

  public void put(Caller by, KeptView it) {
    db.sql(
            """
            INSERT INTO identity.saved_view (account_id, person_id, view_id, path, name, query)
            VALUES (:account, :person, :view, :path, :name, :query)
            ON CONFLICT ON CONSTRAINT a_person_names_a_view_once DO UPDATE SET
              path = :path, name = :name, query = :query
            """)
        .param("account", valueOf(by.account()))
        .param("person", by.id())
        .param("view", it.id())
        .param("path", it.path())
        .param("name", it.name())
        .param("query", it.query())
        .update();
  }

  public void remove(Caller by, UUID view) {
    db.sql(
            """
            DELETE FROM identity.saved_view
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
              AND view_id = :view
            """)
        .param("account", valueOf(by.account()))
        .param("person", by.id())
        .param("view", view)
        .update();
  }

  /// Holds what one person keeps until the transaction ends, so that two of their acts follow one
  /// another.
  public void hold(UUID person) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended('identity.liking ' || :person, 0))")
        .param("person", person.toString())
        .query()
        .listOfRows();
  }

  /// Notes that somebody came in on a day; nothing is written for the rest of that day.
  public void noteSeen(AccountId account, UUID person, LocalDate day) {
    db.sql(
            """
            INSERT INTO identity.last_seen (account_id, person_id, seen_on)
            VALUES (:account, :person, :day)
            ON CONFLICT (account_id, person_id) DO UPDATE SET seen_on = :day
            WHERE last_seen.seen_on < :day
            """)
        .param("account", account.value())
        .param("person", person)
        .param("day", day)
        .update();
  }

  /// The last day each of a company's people came in; whoever never did is missing.
  public Map<UUID, LocalDate> seen(AccountId account) {
    record Seen(UUID person, LocalDate day) {}
    return db
        .sql(
            """
            SELECT person_id AS person, seen_on AS day FROM identity.last_seen
            WHERE account_id = :account
            """)
        .param("account", account.value())
        .query(Seen.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Seen::person, Seen::day));
  }

  private static @Nullable UUID valueOf(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }
}
