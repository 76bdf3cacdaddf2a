package guildhall.bench.act;

import guildhall.bench.town.Town;
import java.sql.SQLException;
import java.util.UUID;

/// Gives somebody the next developer seat.
record SqlAssignment(Town town) {

  private static final int LOCKED_DAYS = 90;
  private static final String SEAT = "visual-studio-professional";

  void assign(Line line, Stock.Item person) throws SQLException {
    var account = town.account(person.copy());
    line.grantsOn(account, Line.today());
    line.row(
        """
        SELECT person_id, name, email, language, guest, roles, active, version
        FROM identity.person WHERE account_id = ? ORDER BY name, person_id
        """,
        account);
    var membership =
        line.row(
                """
                SELECT membership_id, benefit FROM assignments.line
                WHERE account_id = ? AND benefit = ? ORDER BY membership_id FOR UPDATE
                """,
                account,
                SEAT)[0];
    var grant = line.years(account, membership, SEAT);
    var slots = (int) grant[3];
    var slot = freeSlot(line, account, membership);
    var id = UUID.randomUUID();
    line.row(
        """
        SELECT assignment_id, replaces_id, slots_then, usable_until_then, asked
        FROM assignments.assignment WHERE account_id = ? AND assignment_id = ?
        """,
        account,
        id);
    line.row(
        """
        SELECT person_id, name, email, language, guest, roles, active, version
        FROM identity.person WHERE account_id = ? AND person_id = ?
        """,
        account,
        person.id());
    keep(line, account, new Kept(id, person.id(), membership, slot, slots, grant[7]));
    var by = town.id(person.copy(), town.model(person.copy()).partner());
    var told = "{\"assignment\": \"%s\", \"person\": \"%s\"}".formatted(id, person.id());
    line.tell(account, by, "SubscriptionAssigned", told);
  }

  private record Kept(
      UUID id, UUID person, Object membership, int slot, int slots, Object usableUntil) {}

  /// All assignments of the line are read, as the rules want them.
  private static int freeSlot(Line line, UUID account, Object membership) throws SQLException {
    var last =
        line.row(
            """
            SELECT slot, assignment_id, person_id, reference, assigned_on, locked_before,
              activated_on, released_on
            FROM assignments.assignment
            WHERE account_id = ? AND membership_id = ? AND benefit = ?
            ORDER BY slot DESC
            """,
            account,
            membership,
            SEAT);
    return last.length == 0 ? 1 : (int) last[0] + 1;
  }

  private static void keep(Line line, UUID account, Kept it) throws SQLException {
    line.write(
        """
        INSERT INTO assignments.assignment
          (account_id, assignment_id, membership_id, benefit, slot, person_id, reference,
           assigned_on, locked_before, slots_then, usable_until_then, asked)
        VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)
        """,
        account,
        it.id(),
        it.membership(),
        SEAT,
        it.slot(),
        it.person(),
        Line.today(),
        Line.today().plusDays(LOCKED_DAYS),
        it.slots(),
        it.usableUntil(),
        BareSql.asked(it.id()));
  }
}
