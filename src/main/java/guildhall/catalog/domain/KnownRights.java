package guildhall.catalog.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rights the house asks for. A program says who holds them; it cannot make up new ones.
public final class KnownRights {

  /// Rights on one company. The program names each with the roles that hold it; staff may hold
  /// some.
  public static final List<String> OF_PARTNERS =
      List.of(
          "benefits.see",
          "keys.reveal",
          "tokens.redeem",
          "assignments.assign",
          "credits.assign",
          "support.activate",
          "support.see-ids",
          "advisory.request",
          "marketing.manage",
          "offers.see",
          "memberships.see",
          "memberships.buy",
          "refunds.request",
          "invoices.download",
          "invoices.see",
          "profile.review",
          "billing-address.update",
          "tax-id.add",
          "locations.manage",
          "people.create",
          "roles.assign-directory",
          "roles.assign-company",
          "tenants.manage",
          "mergers.decide",
          "competencies.see",
          "specializations.apply",
          "insights.see",
          "requests.open",
          "legacy.move",
          "accounts.see",
          "activations.report",
          "activity.see",
          "people.see",
          "tokens.issue",
          "integrations.manage",
          "asks.open");

  /// Rights on the program as a whole, or on every company.
  public static final List<String> OF_STAFF =
      List.of(
          "accounts.open",
          "catalog.see",
          "catalog.publish",
          "key-pools.load",
          "key-pools.see",
          "keys.block",
          "journal.see-all",
          "clock.move",
          "messages.see",
          "messages.resend",
          "messages.hold",
          "messages.word",
          "system.see",
          "system.lift-fence",
          "partners.see-all",
          "renewals.nudge");

  /// Everything a staff role may be given.
  public static final Set<String> ALL =
      Stream.concat(OF_PARTNERS.stream(), OF_STAFF.stream())
          .collect(Collectors.toCollection(TreeSet::new));

  private KnownRights() {}
}
