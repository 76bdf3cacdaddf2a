package guildhall.grants.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.PackageLine.Group;
import guildhall.grants.Grant;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Once;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of grants.
@Repository
public class GrantRows {

  /// The refund right belongs to the year's fee as a whole: the first use of any benefit of the
  /// year ends it (REF-02). Told whose grants are meant, PostgreSQL looks the used years up once.
  private static final String COLUMNS =
      """
      SELECT g.grant_id, g.account_id, g.membership_id, g.offer, g.benefit, g.kind, g.quantity,
        g.benefit_group, g.edition, g.starts_on, g.activate_by_on, g.usable_until_on,
        CASE WHEN (g.membership_id, g.anniversary_on) NOT IN (
          SELECT o.membership_id, o.anniversary_on FROM grants.benefit_grant o
          WHERE o.account_id = %s AND o.used_on IS NOT NULL)
        THEN g.refundable_until_on END AS refundable_until_on,
        g.used_on IS NOT NULL AS used, g.line_no, g.choice_group, g.anniversary_on
      FROM grants.benefit_grant g
      """;

  private static final String OF_COMPANY = COLUMNS.formatted(":account");
  private static final String OF_ALL = COLUMNS.formatted("g.account_id");

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;

  GrantRows(JdbcClient db, NamedParameterJdbcOperations batches) {
    this.db = db;
    this.batches = batches;
  }

  /// Adds the grants of a year, sent together.
  public void add(AccountId account, List<GrantRow> rows, Instant at) {
    batches.batchUpdate(
        """
        INSERT INTO grants.benefit_grant (account_id, grant_id, membership_id, offer, benefit,
          kind, quantity, benefit_group, choice_group, edition, line_no, starts_on,
          anniversary_on, activate_by_on, usable_until_on, refundable_until_on, issued_at)
        VALUES (:account, :id, :membership, :offer, :benefit, :kind, :quantity, :group,
          :choice, :edition, :line, :startsOn, :anniversaryOn, :activateBy, :usableUntil,
          :refundableUntil, :at)
        """,
        rows.stream().map(row -> values(account, row, at)).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource values(AccountId account, GrantRow row, Instant at) {
    var it = row.grant();
    return new MapSqlParameterSource("account", account.value())
        .addValue("id", it.id())
        .addValue("membership", it.membership())
        .addValue("offer", it.offer())
        .addValue("benefit", it.benefit().value())
        .addValue("kind", it.kind().name())
        .addValue("quantity", it.quantity())
        .addValue("group", it.group().name())
        .addValue("choice", row.choiceGroup())
        .addValue("edition", it.edition())
        .addValue("line", row.line())
        .addValue("startsOn", it.startsOn())
        .addValue("anniversaryOn", row.anniversaryOn())
        .addValue("activateBy", it.activateBy())
        .addValue("usableUntil", it.usableUntil())
        .addValue("refundableUntil", it.refundableUntil())
        .addValue("at", Rows.at(at));
  }

  /// Of every company.
  public List<Grant> toBeTakenBy(BenefitKind kind, LocalDate lastDay) {
    return db.sql(
            OF_ALL
                + """
                WHERE g.kind = :kind AND g.activate_by_on = :lastDay
                ORDER BY g.account_id, g.membership_id, g.grant_id
                """)
        .param("kind", kind.name())
        .param("lastDay", lastDay)
        .query(GrantRows::grant)
        .list();
  }

  /// In the order in which their offers list them.
  public List<Grant> on(AccountId account, LocalDate day) {
    return of(account).stream()
        .filter(it -> it.grant().usableOn(day))
        .sorted(GrantRow.AS_OFFERED)
        .map(GrantRow::grant)
        .toList();
  }

  public Optional<Grant> find(AccountId account, UUID grant) {
    if (Once.remembers())
      return all(account).stream().filter(it -> it.id().equals(grant)).findFirst();
    return db.sql(OF_COMPANY + "WHERE g.account_id = :account AND g.grant_id = :grant")
        .param("account", account.value())
        .param("grant", grant)
        .query(GrantRows::grant)
        .optional();
  }

  /// Locks the grant and the lines it shares a choice with, always in the same order, so that two
  /// takers of one choice queue up and neither waits for the other in a circle.
  public List<UUID> lock(AccountId account, UUID grant) {
    return db.sql(
            """
            SELECT g.grant_id
            FROM grants.benefit_grant one
            JOIN grants.benefit_grant g ON g.account_id = one.account_id
              AND g.membership_id = one.membership_id AND g.anniversary_on = one.anniversary_on
              AND (g.grant_id = one.grant_id OR g.choice_group = one.choice_group)
            WHERE one.account_id = :account AND one.grant_id = :grant
            ORDER BY g.grant_id
            FOR UPDATE OF g
            """)
        .param("account", account.value())
        .param("grant", grant)
        .query(UUID.class)
        .list();
  }

  /// Everything a company was ever granted, oldest first.
  public List<Grant> all(AccountId account) {
    return of(account).stream().map(GrantRow::grant).toList();
  }

  /// The grants whose quantity is a choice shared with other lines, by the pool they draw on.
  public Map<Pool, List<Grant>> choices(AccountId account) {
    return of(account).stream()
        .flatMap(it -> Pool.of(it).map(pool -> Map.entry(pool, it.grant())).stream())
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /// What lines of a year draw on together.
  public record Pool(UUID membership, LocalDate anniversaryOn, String choiceGroup) {

    private static Optional<Pool> of(GrantRow it) {
      return Optional.ofNullable(it.choiceGroup())
          .map(choice -> new Pool(it.grant().membership(), it.anniversaryOn(), choice));
    }
  }

  /// A company has some dozens of grants a year, and a page asks for them in many ways: they are
  /// read once. Sorting by words is left to those who ask, as PostgreSQL takes a fifth longer by
  /// it.
  private List<GrantRow> of(AccountId account) {
    return Once.whileReading(List.of(GrantRows.class, account), () -> look(account));
  }

  private List<GrantRow> look(AccountId account) {
    return db.sql(
            OF_COMPANY
                + """
                WHERE g.account_id = :account
                ORDER BY g.starts_on, g.line_no, g.grant_id
                """)
        .param("account", account.value())
        .query(
            (row, n) ->
                new GrantRow(
                    grant(row, n),
                    row.getInt("line_no"),
                    row.getString("choice_group"),
                    Rows.date(row, "anniversary_on")))
        .list();
  }

  /// The grant itself and the lines that draw on the same pool in the same year.
  public List<Grant> choice(AccountId account, UUID grant) {
    return db.sql(
            OF_COMPANY
                + """
                JOIN grants.benefit_grant one ON one.account_id = g.account_id
                  AND one.membership_id = g.membership_id AND one.anniversary_on = g.anniversary_on
                  AND (one.grant_id = g.grant_id OR one.choice_group = g.choice_group)
                WHERE one.account_id = :account AND one.grant_id = :grant
                ORDER BY g.grant_id
                """)
        .param("account", account.value())
        .param("grant", grant)
        .query(GrantRows::grant)
        .list();
  }

  public List<Grant> line(AccountId account, UUID membership, BenefitCode benefit) {
    if (Once.remembers()) return lineOfAll(account, membership, benefit);
    return db.sql(
            OF_COMPANY
                + """
                WHERE g.account_id = :account AND g.membership_id = :membership
                  AND g.benefit = :benefit
                ORDER BY g.starts_on, g.line_no
                """)
        .param("account", account.value())
        .param("membership", membership)
        .param("benefit", benefit.value())
        .query(GrantRows::grant)
        .list();
  }

  private List<Grant> lineOfAll(AccountId account, UUID membership, BenefitCode benefit) {
    return all(account).stream()
        .filter(it -> it.membership().equals(membership) && it.benefit().equals(benefit))
        .toList();
  }

  public boolean everGranted(AccountId account) {
    return db.sql("SELECT EXISTS (SELECT FROM grants.benefit_grant WHERE account_id = :account)")
        .param("account", account.value())
        .query(Boolean.class)
        .single();
  }

  public void markUsed(AccountId account, UUID grant, LocalDate day) {
    db.sql(
            """
            UPDATE grants.benefit_grant SET used_on = :day
            WHERE account_id = :account AND grant_id = :grant AND used_on IS NULL
            """)
        .param("account", account.value())
        .param("grant", grant)
        .param("day", day)
        .update();
  }

  private static Grant grant(ResultSet row, int n) throws SQLException {
    return new Grant(
        row.getObject("grant_id", UUID.class),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getObject("membership_id", UUID.class),
        row.getString("offer"),
        new BenefitCode(row.getString("benefit")),
        BenefitKind.valueOf(row.getString("kind")),
        row.getInt("quantity"),
        Group.valueOf(row.getString("benefit_group")),
        row.getInt("edition"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("activate_by_on", LocalDate.class),
        row.getObject("usable_until_on", LocalDate.class),
        row.getObject("refundable_until_on", LocalDate.class),
        row.getBoolean("used"));
  }
}
