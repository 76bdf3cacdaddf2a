package guildhall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.app.ReferenceProgram;
import guildhall.catalog.domain.KnownRights;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published matrix, row by row, against the reference program: who may do what.
@Rule({
  "PM-01", "PM-02", "PM-03", "PM-04", "PM-05", "PM-06", "PM-07", "PM-08", "PM-09", "PM-10", "PM-11",
  "PM-12", "PM-13", "PM-14", "PM-15", "PM-16", "PM-17", "PM-18", "PM-19", "PM-20", "PM-21", "PM-22",
  "PM-23", "PM-24", "PM-25"
})
class PermissionMatrixTest {

  static final RightsMatrix MATRIX = ReferenceProgram.program().rights();

  /// The columns of the published matrix: Y and v (may look) hold the right where it is one to
  /// look.
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    // row, right,                  GA, MPA, ACC, UMA, AA, BILL, others
    "PM-01, benefits.see,            Y, Y, Y, Y, Y, Y, Y",
    "PM-02, keys.reveal,             Y, Y, -, -, -, -, -",
    "PM-02, tokens.redeem,           Y, Y, -, -, -, -, -",
    "PM-03, assignments.assign,      Y, Y, -, -, -, -, -",
    "PM-03, credits.assign,          Y, Y, -, -, -, -, -",
    "PM-04, support.activate,        Y, Y, -, -, -, -, -",
    "PM-05, support.see-ids,         Y, Y, Y, Y, Y, Y, Y",
    "PM-06, advisory.request,        Y, Y, Y, Y, Y, Y, Y",
    "PM-07, marketing.manage,        Y, Y, -, -, -, -, -",
    "PM-08, offers.see,              Y, Y, Y, Y, Y, Y, Y",
    "PM-08, memberships.see,         Y, Y, Y, Y, Y, Y, Y",
    "PM-09, memberships.buy,         Y, Y, -, -, -, -, -",
    "PM-10, refunds.request,         Y, Y, Y, -, -, -, -",
    "PM-11, invoices.download,       Y, Y, -, -, -, -, -",
    "PM-11, invoices.see,            Y, Y, -, Y, Y, Y, -",
    "PM-12, profile.review,          Y, -, Y, -, -, -, -",
    "PM-13, billing-address.update,  Y, -, -, -, -, -, -",
    "PM-14, tax-id.add,              Y, Y, -, Y, Y, Y, -",
    "PM-15, locations.manage,        Y, -, Y, -, -, -, -",
    "PM-16, people.create,           Y, -, Y, Y, -, -, -",
    "PM-17, roles.assign-directory,  Y, -, -, Y, -, -, -",
    "PM-18, roles.assign-company,    Y, -, Y, -, -, -, -",
    "PM-19, tenants.manage,          Y, -, Y, -, -, -, -",
    "PM-20, mergers.decide,          -, -, Y, -, -, -, -",
    "PM-21, competencies.see,        Y, Y, -, Y, -, -, -",
    "PM-22, specializations.apply,   Y, -, Y, -, -, -, -",
    "PM-23, insights.see,            Y, -, Y, -, Y, -, -",
    "PM-24, requests.open,           Y, Y, Y, Y, Y, Y, Y",
    "PM-25, legacy.move,             -, -, -, -, -, -, -",
  })
  void aRightIsHeldByTheRolesOfItsRow(
      String row,
      String right,
      String ga,
      String mpa,
      String acc,
      String uma,
      String aa,
      String bill,
      String others) {
    assertThat(MATRIX.rows())
        .filteredOn(it -> it.right().equals(right))
        .extracting(RightsRow::row)
        .containsExactly(row);
    assertThat(holds("global-admin", right)).isEqualTo(ga.equals("Y"));
    assertThat(holds("mpn-partner-admin", right)).isEqualTo(mpa.equals("Y"));
    assertThat(holds("account-admin", right)).isEqualTo(acc.equals("Y"));
    assertThat(holds("user-management-admin", right)).isEqualTo(uma.equals("Y"));
    assertThat(holds("admin-agent", right)).isEqualTo(aa.equals("Y"));
    assertThat(holds("billing-admin", right)).isEqualTo(bill.equals("Y"));
    assertThat(holds("default-user", right)).isEqualTo(others.equals("Y"));
    assertThat(holds("sales-agent", right)).isEqualTo(others.equals("Y"));
  }

  @Test
  @Rule("PM-23")
  void reportsAreAlsoForReportViewersOfBothKinds() {
    assertThat(holds("report-viewer", "insights.see")).isTrue();
    assertThat(holds("executive-report-viewer", "insights.see")).isTrue();
  }

  @Test
  void everyRowOfTheMatrixIsThere() {
    var rows = MATRIX.rows().stream().map(RightsRow::row).collect(Collectors.toSet());
    for (int row = 1; row <= 25; row++) assertThat(rows).contains("PM-%02d".formatted(row));
  }

  @Test
  void whatNoRowNamesNobodyMayDo() {
    assertThat(MATRIX.rolesWith("keys.sell")).isEmpty();
    assertThat(MATRIX.rightsOf(Set.of("no-such-role"))).isEmpty();
    assertThat(MATRIX.rightsOf(Set.of())).isEmpty();
  }

  @Test
  @Rule("ROL-02")
  void whoHoldsSeveralRolesHasTheRightsOfAll() {
    assertThat(MATRIX.rightsOf(Set.of("default-user", "account-admin")))
        .contains("profile.review", "benefits.see", "mergers.decide")
        .doesNotContain("keys.reveal");
  }

  @Test
  @Rule("ROL-01")
  void rolesFallInTwoFamilies() {
    assertThat(rolesOf(Role.Family.DIRECTORY))
        .containsExactlyInAnyOrder(
            "global-admin",
            "user-management-admin",
            "billing-admin",
            "admin-agent",
            "sales-agent",
            "helpdesk-agent",
            "default-user");
    assertThat(rolesOf(Role.Family.COMPANY))
        .containsExactlyInAnyOrder(
            "mpn-partner-admin",
            "account-admin",
            "referrals-admin",
            "referrals-user",
            "business-profile-admin",
            "incentives-admin",
            "incentives-user",
            "report-viewer",
            "executive-report-viewer");
  }

  @Test
  @Rule("ROL-04")
  void guestsMayHoldThreeRolesOnly() {
    assertThat(MATRIX.roles())
        .filteredOn(Role::guestsMayHold)
        .extracting(Role::code)
        .containsExactlyInAnyOrder(
            "mpn-partner-admin", "business-profile-admin", "referrals-admin");
  }

  @Test
  void everyRightOfTheProgramIsHeldBySomeStaffRole() {
    assertThat(MATRIX.staffRightsOf(Set.of("program-manager")))
        .contains("accounts.open", "catalog.publish", "clock.move");
    assertThat(MATRIX.staffRightsOf(Set.of("auditor"))).doesNotContain("catalog.publish");
    var staff = new TreeSet<String>();
    MATRIX.staffRoles().forEach(it -> staff.addAll(it.rights()));
    assertThat(staff).containsAll(KnownRights.OF_STAFF);
    assertThat(KnownRights.ALL).containsAll(staff);
  }

  private static boolean holds(String role, String right) {
    return MATRIX.rightsOf(Set.of(role)).contains(right);
  }

  private static Set<String> rolesOf(Role.Family family) {
    return MATRIX.roles().stream()
        .filter(it -> it.family() == family)
        .map(Role::code)
        .collect(Collectors.toSet());
  }
}
