package guildhall.portal.app;

import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Program;
import guildhall.catalog.Role;
import guildhall.catalog.Texts;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the answers of the help page rest on: the program's files and the company's dates.
@Component
@Transactional(readOnly = true)
public class LookHelp {

  /// Who may do something: the roles the program gives the right to, and who holds one here.
  public record Able(List<Texts> roles, List<String> people) {}

  /// @param offers what the program calls the offers held
  /// @param refundUntil by membership, the last day to ask for money back, where it still stands
  /// @param redeemBy the last day on which tokens may be redeemed; empty without any
  public record Facts(
      Program program,
      List<HeldMembership> held,
      Map<String, Texts> offers,
      Optional<LocalDate> redeemBy,
      Map<UUID, LocalDate> refundUntil,
      Optional<AccountId> account) {}

  private final Catalog catalog;
  private final Memberships memberships;
  private final Grants grants;
  private final Identity identity;

  LookHelp(Catalog catalog, Memberships memberships, Grants grants, Identity identity) {
    this.catalog = catalog;
    this.memberships = memberships;
    this.grants = grants;
    this.identity = identity;
  }

  /// The help is for everyone; staff read it without a company's dates.
  public Facts handle(Call call) {
    var program = catalog.inForceOn(call.on()).program();
    var account = Optional.ofNullable(call.by().account());
    var held = account.map(it -> memberships.of(it, call.on())).orElse(List.of());
    var offers =
        held.stream()
            .map(HeldMembership::offer)
            .distinct()
            .collect(
                Collectors.toMap(
                    it -> it,
                    it ->
                        program
                            .offer(new OfferCode(it))
                            .map(Offer::name)
                            .orElse(new Texts(Map.of("en", it)))));
    var granted = account.map(it -> grants.on(it, call.on())).orElse(List.of());
    var redeemBy =
        granted.stream()
            .filter(it -> it.kind() == BenefitKind.SEATS)
            .map(Grant::activateBy)
            .min(LocalDate::compareTo);
    var refundUntil =
        granted.stream()
            .filter(it -> it.useEndsRefundOn(call.on()))
            .collect(Collectors.toMap(Grant::membership, LookHelp::lastDay, (one, other) -> one));
    return new Facts(program, held, offers, redeemBy, refundUntil, account);
  }

  private static LocalDate lastDay(Grant it) {
    return Objects.requireNonNull(it.refundableUntil());
  }

  public Able able(Facts facts, String right) {
    var holders = facts.program().rights().rolesWith(right);
    var roles =
        facts.program().rights().roles().stream()
            .filter(it -> holders.contains(it.code()))
            .map(Role::name)
            .toList();
    var people =
        facts
            .account()
            .map(it -> identity.holders(it, right).stream().map(Person::name).toList())
            .orElse(List.of());
    return new Able(roles, people);
  }
}
