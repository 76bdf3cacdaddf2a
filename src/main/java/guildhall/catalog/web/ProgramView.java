package guildhall.catalog.web;

import guildhall.catalog.BenefitKind;
import guildhall.catalog.Edition;
import guildhall.catalog.Policies;
import guildhall.catalog.ReminderPolicy;
import guildhall.catalog.RightsMatrix;
import guildhall.catalog.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The program in force on a day as the API shows it, its names in the reader's language.
record ProgramView(
    String code,
    String name,
    String contact,
    int edition,
    LocalDate effectiveFrom,
    String zone,
    List<String> languages,
    PoliciesView policies,
    List<RoleView> roles,
    List<RightView> rights,
    List<CompetencyView> competencies,
    List<String> acceptableUse) {

  record RenewalView(String firstTerm, String step, int opensAfterDays, int windowDays) {}

  record ReminderView(int offsetDays, ReminderPolicy.Kind kind, Set<String> toRoles) {}

  record ActivationView(String activateUntil, String usableUntil) {}

  record TokensView(
      String lasts, int extendAtMost, boolean redeemTokensDuringGrace, int replaceWithinDays) {}

  record PoliciesView(
      RenewalView renewal,
      List<ReminderView> reminders,
      int refundWithinDays,
      String reassignAfter,
      String profileReviewWithin,
      TokensView tokens,
      Map<BenefitKind, ActivationView> activation) {}

  record RoleView(String code, String name, Role.Family family, boolean guestsMayHold) {}

  /// @param row the row of the published matrix; empty for a right beside it
  record RightView(String right, String name, String row, Set<String> roles) {}

  record CompetencyView(String code, String name, String area, boolean cloud) {}

  static ProgramView of(Edition edition, String language) {
    var it = edition.program();
    return new ProgramView(
        it.code(),
        it.name().in(language),
        it.contact(),
        edition.number(),
        edition.effectiveFrom(),
        it.zone().getId(),
        it.languages(),
        policies(it.policies()),
        roles(it.rights(), language),
        rights(it.rights(), language),
        it.competencies().stream()
            .map(
                c ->
                    new CompetencyView(
                        c.code().value(), c.name().in(language), c.area().in(language), c.cloud()))
            .toList(),
        it.acceptableUse().stream().map(use -> use.text().in(language)).toList());
  }

  private static PoliciesView policies(Policies it) {
    var renewal = it.renewal();
    var tokens = it.tokens();
    return new PoliciesView(
        new RenewalView(
            renewal.firstTerm().toString(),
            renewal.step().toString(),
            renewal.opensAfterDays(),
            renewal.windowDays()),
        it.reminders().stream()
            .map(r -> new ReminderView(r.offsetDays(), r.kind(), r.toRoles()))
            .toList(),
        it.refund().withinDays(),
        it.reassignAfter().toString(),
        it.profileReviewWithin().toString(),
        new TokensView(
            tokens.lasts().toString(),
            tokens.extendAtMost(),
            tokens.redeemDuringGrace(),
            tokens.replaceWithinDays()),
        it.activation().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    a ->
                        new ActivationView(
                            a.getValue().activateUntil().name(), a.getValue().usableUntil().name()),
                    (left, right) -> left,
                    TreeMap::new)));
  }

  private static List<RoleView> roles(RightsMatrix matrix, String language) {
    return matrix.roles().stream()
        .map(r -> new RoleView(r.code(), r.name().in(language), r.family(), r.guestsMayHold()))
        .toList();
  }

  private static List<RightView> rights(RightsMatrix matrix, String language) {
    return matrix.rows().stream()
        .map(r -> new RightView(r.right(), r.name().in(language), r.row(), r.roles()))
        .toList();
  }
}
