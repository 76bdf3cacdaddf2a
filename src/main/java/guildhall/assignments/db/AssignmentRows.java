package guildhall.assignments.db;

import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Who held which slot, and from when until when.
@Repository
public class AssignmentRows {

  /// An assignment as it was asked for, with what the answer then rested on.
  ///
  /// @param replaces the assignment whose slot was handed on; null when the slot was free
  /// @param slots how many slots the line had then
  /// @param same whether what is asked now is what was asked then
  public record Asked(
      Assignment assignment,
      @Nullable UUID replaces,
      int slots,
      LocalDate usableUntil,
      boolean same) {}

  private final JdbcClient db;
  private final JsonMapper json;

  AssignmentRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  public List<Assignment> of(AccountId account) {
    return db.sql(
            """
            SELECT assignment_id, membership_id, benefit, slot, person_id, reference,
              assigned_on, locked_before, activated_on, released_on
            FROM assignments.assignment
            WHERE account_id = :account
            ORDER BY assigned_on, assignment_id
            """)
        .param("account", account.value())
        .query((row, n) -> assignment(row))
        .list();
  }

  public List<Assignment> ofLine(AccountId account, LineId line) {
    return db.sql(
            """
            SELECT assignment_id, membership_id, benefit, slot, person_id, reference,
              assigned_on, locked_before, activated_on, released_on
            FROM assignments.assignment
            WHERE account_id = :account AND membership_id = :membership AND benefit = :benefit
            ORDER BY assigned_on, assignment_id
            """)
        .param("account", account.value())
        .param("membership", line.membership())
        .param("benefit", line.benefit())
        .query((row, n) -> assignment(row))
        .list();
  }

  public Optional<Assignment> find(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT assignment_id, membership_id, benefit, slot, person_id, reference,
              assigned_on, locked_before, activated_on, released_on
            FROM assignments.assignment
            WHERE account_id = :account AND assignment_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .query((row, n) -> assignment(row))
        .optional();
  }

  /// @param asked the fingerprint of what is asked now
  public Optional<Asked> findAsked(AccountId account, UUID id, byte[] asked) {
    return db.sql(
            """
            SELECT assignment_id, membership_id, benefit, slot, person_id, reference,
              assigned_on, locked_before, activated_on, released_on,
              replaces_id, slots_then, usable_until_then, asked = :asked AS same
            FROM assignments.assignment
            WHERE account_id = :account AND assignment_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .param("asked", asked)
        .query((row, n) -> asked(row))
        .optional();
  }

  public void add(AccountId account, Given it, byte[] asked) {
    var one = it.assignment();
    var replaces = it.takenBack().map(Assignment::id).orElse(null);
    db.sql(
            """
            INSERT INTO assignments.assignment
              (account_id, assignment_id, membership_id, benefit, slot, person_id, reference,
               assigned_on, locked_before, replaces_id, slots_then, usable_until_then, asked)
            VALUES (:account, :id, :membership, :benefit, :slot, :person, :reference,
              :assignedOn, :lockedBefore, :replaces, :slots, :usableUntil, :asked)
            """)
        .param("account", account.value())
        .param("id", one.id())
        .param("membership", one.line().membership())
        .param("benefit", one.line().benefit())
        .param("slot", one.slot())
        .param("person", one.person().value())
        .param("reference", one.reference())
        .param("assignedOn", one.assignedOn())
        .param("lockedBefore", one.lockedBefore())
        .param("replaces", replaces, Types.OTHER)
        .param("slots", it.slots())
        .param("usableUntil", it.usableUntil())
        .param("asked", asked)
        .update();
  }

  /// A slot given, with the fingerprint of what asked for it, in hexadecimal.
  public record NewOne(Given given, String asked) {}

  /// Adds many at once; whoever was taken back for one of them has been marked before.
  public void addAll(AccountId account, List<NewOne> all) {
    db.sql(
            """
            INSERT INTO assignments.assignment
              (account_id, assignment_id, membership_id, benefit, slot, person_id, reference,
               assigned_on, locked_before, replaces_id, slots_then, usable_until_then, asked)
            SELECT :account, id, membership, benefit, slot, person, reference,
              "assignedOn", "lockedBefore", replaces, slots, "usableUntil", decode(asked, 'hex')
            FROM jsonb_to_recordset(:all::jsonb) AS r(id uuid, membership uuid, benefit text,
              slot int, person uuid, reference text, "assignedOn" date, "lockedBefore" date,
              replaces uuid, slots int, "usableUntil" date, asked text)
            """)
        .param("account", account.value())
        .param("all", json.writeValueAsString(all.stream().map(AssignmentRows::flat).toList()))
        .update();
  }

  /// As if they had never been given: whoever was taken back for one of them holds the slot again.
  public void forget(AccountId account, List<Assignment> all) {
    var ids = json.writeValueAsString(all.stream().map(Assignment::id).toList());
    var before =
        db.sql(
                """
                DELETE FROM assignments.assignment
                WHERE account_id = :account
                  AND assignment_id IN (SELECT value::uuid FROM jsonb_array_elements_text(:ids::jsonb))
                RETURNING replaces_id
                """)
            .param("account", account.value())
            .param("ids", ids)
            .query((row, n) -> Optional.ofNullable(Rows.uuidOrNull(row, "replaces_id")))
            .list();
    before.stream().flatMap(Optional::stream).forEach(id -> holdAgain(account, id));
  }

  /// As if it had not been taken back.
  public void holdAgain(AccountId account, UUID id) {
    db.sql(
            """
            UPDATE assignments.assignment SET released_on = NULL
            WHERE account_id = :account AND assignment_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .update();
  }

  private static Map<String, @Nullable Object> flat(NewOne it) {
    var one = it.given().assignment();
    var flat = new HashMap<String, @Nullable Object>();
    flat.put("id", one.id());
    flat.put("membership", one.line().membership());
    flat.put("benefit", one.line().benefit());
    flat.put("slot", one.slot());
    flat.put("person", one.person().value());
    flat.put("reference", one.reference());
    flat.put("assignedOn", one.assignedOn());
    flat.put("lockedBefore", one.lockedBefore());
    flat.put("replaces", it.given().takenBack().map(Assignment::id).orElse(null));
    flat.put("slots", it.given().slots());
    flat.put("usableUntil", it.given().usableUntil());
    flat.put("asked", it.asked());
    return flat;
  }

  public void markActivated(AccountId account, Assignment it) {
    db.sql(
            """
            UPDATE assignments.assignment SET activated_on = :on
            WHERE account_id = :account AND assignment_id = :id
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("on", it.activatedOn())
        .update();
  }

  public void markReleased(AccountId account, Assignment it) {
    db.sql(
            """
            UPDATE assignments.assignment SET released_on = :on
            WHERE account_id = :account AND assignment_id = :id
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("on", it.releasedOn())
        .update();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        assignment(row),
        Rows.uuidOrNull(row, "replaces_id"),
        row.getInt("slots_then"),
        Rows.date(row, "usable_until_then"),
        row.getBoolean("same"));
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        Rows.uuid(row, "assignment_id"),
        new LineId(Rows.uuid(row, "membership_id"), row.getString("benefit")),
        row.getInt("slot"),
        new PersonId(Rows.uuid(row, "person_id")),
        row.getString("reference"),
        Rows.date(row, "assigned_on"),
        Rows.date(row, "locked_before"),
        Rows.dateOrNull(row, "activated_on"),
        Rows.dateOrNull(row, "released_on"));
  }
}
