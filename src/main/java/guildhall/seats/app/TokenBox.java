package guildhall.seats.app;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.secrets.Digests;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.RedemptionPolicy;
import guildhall.seats.domain.SeatToken;
import guildhall.seats.domain.TokenCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A company's tokens, each with the dates of the grant it came with and the rules of its year.
@Component
class TokenBox {

  /// @param policy what the edition the year was sold under says about redeeming
  record Taken(HeldToken held, SeatToken token, Grant grant, RedemptionPolicy policy) {

    SeatToken.State stateOn(LocalDate day) {
      return token.stateOn(day, policy);
    }
  }

  /// What makes grants years of one line.
  private record Line(UUID membership, BenefitCode benefit) {}

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final SeatTokens tokens;
  private final Digests digests;
  private final Grants grants;
  private final Catalog catalog;

  TokenBox(SeatTokens tokens, Digests digests, Grants grants, Catalog catalog) {
    this.tokens = tokens;
    this.digests = digests;
    this.grants = grants;
    this.catalog = catalog;
  }

  /// Takes a token, by its id or by its code, for this transaction alone, and with it whatever its
  /// grant shares a pool with.
  Optional<Taken> lock(AccountId account, String named, LocalDate day) {
    var held = id(account, named).flatMap(id -> tokens.lock(account, id));
    return held.flatMap(
        it ->
            grants
                .lock(account, it.grant())
                .map(grant -> taken(it, grant, seatsLeft(it, grant, day))));
  }

  /// The token as it stands, without what licenses on premises may have taken of its pool.
  Optional<Taken> look(AccountId account, HeldToken held) {
    return grants.find(account, held.grant()).map(it -> taken(held, it, held.seats()));
  }

  /// The same of many, in one look at the company's grants.
  List<Taken> lookAtAll(AccountId account, List<HeldToken> held) {
    if (held.isEmpty()) return List.of();
    var all = grants.all(account);
    var byId = all.stream().collect(Collectors.toMap(Grant::id, Function.identity()));
    var years = all.stream().collect(Collectors.groupingBy(TokenBox::lineOf));
    return held.stream()
        .flatMap(
            it ->
                Stream.ofNullable(byId.get(it.grant()))
                    .map(
                        grant ->
                            taken(
                                it,
                                grant,
                                it.seats(),
                                years.getOrDefault(lineOf(grant), List.of()))))
        .toList();
  }

  Optional<Taken> find(AccountId account, UUID id) {
    return tokens.find(account, id).flatMap(it -> look(account, it));
  }

  void markRedeemed(Call call, Taken it) {
    tokens.markRedeemed(it.grant().account(), it.held().id(), call.at());
    grants.markUsed(call, it.grant());
  }

  void markSeen(Call call, Taken it) {
    grants.markUsed(call, it.grant());
  }

  private Optional<UUID> id(AccountId account, String named) {
    if (ID.matcher(named).matches()) return Optional.of(UUID.fromString(named));
    return TokenCode.read(named)
        .flatMap(code -> tokens.idOf(account, digests.of(code.characters())));
  }

  private int seatsLeft(HeldToken held, Grant grant, LocalDate day) {
    return held.redeemed() ? held.seats() : grants.left(grant.account(), grant, day);
  }

  private Taken taken(HeldToken held, Grant grant, int seatsLeft) {
    var years = grants.line(grant.account(), grant.membership(), grant.benefit());
    return taken(held, grant, seatsLeft, years);
  }

  /// @param years the grants of this one's line, one for each year
  private Taken taken(HeldToken held, Grant grant, int seatsLeft, List<Grant> years) {
    var token =
        new SeatToken(
            held.id(),
            held.product(),
            held.seats(),
            held.months(),
            grant.startsOn(),
            grant.activateBy(),
            grant.usableUntil(),
            renewed(grant, years),
            held.redeemed(),
            seatsLeft);
    var rules = catalog.edition(grant.edition()).program().policies().tokens();
    var policy =
        new RedemptionPolicy(rules.extendAtMost(), rules.redeemDuringGrace(), false, false);
    return new Taken(held, token, grant, policy);
  }

  private static boolean renewed(Grant grant, List<Grant> years) {
    return years.stream().anyMatch(it -> it.startsOn().isAfter(grant.startsOn()));
  }

  private static Line lineOf(Grant grant) {
    return new Line(grant.membership(), grant.benefit());
  }
}
