package guildhall.seats.app;

import static guildhall.kernel.CommonReason.ID_USED_BEFORE;
import static guildhall.seats.domain.RedemptionReason.PREVIEW_NO_LONGER_HOLDS;
import static guildhall.seats.domain.RedemptionReason.TOKEN_NOT_FOUND;

import guildhall.directory.Directory;
import guildhall.directory.Tenant;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.kernel.Secret;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import guildhall.seats.SeatsRedeemed;
import guildhall.seats.app.TokenBox.Taken;
import guildhall.seats.db.SeatRedemptions;
import guildhall.seats.db.SeatRedemptions.Earlier;
import guildhall.seats.db.SeatSubscriptions;
import guildhall.seats.domain.Choice;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.Redeemed;
import guildhall.seats.domain.SeatPolicy;
import guildhall.seats.domain.SeatRules;
import guildhall.seats.domain.SeatSubscription;
import guildhall.seats.domain.Target;
import guildhall.seats.domain.Warning;
import guildhall.seats.domain.Warning.Circumstances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Redeems one seat token: lock, look, decide, keep, tell.
@Component
public class RedeemSeatToken {

  /// @param id names the redemption, and the subscription where it opens one
  /// @param token the token's id, or its code
  /// @param subscription null for the one the tenant has of the token's product
  /// @param seen the fingerprint of the preview this rests on; null when none was looked at
  public record Command(
      UUID id,
      AccountId account,
      Secret token,
      UUID tenant,
      Mode mode,
      @Nullable UUID subscription,
      boolean tenantConfirmed,
      @Nullable String seen) {}

  /// @param alternatives the other two ways, and what they would come to
  public record Redemption(Redeemed redeemed, List<Choice> alternatives, List<Warning> warnings) {}

  private final TokenBox tokens;
  private final Directory directory;
  private final SeatSubscriptions subscriptions;
  private final SeatRedemptions redemptions;
  private final Journal journal;

  RedeemSeatToken(
      TokenBox tokens,
      Directory directory,
      SeatSubscriptions subscriptions,
      SeatRedemptions redemptions,
      Journal journal) {
    this.tokens = tokens;
    this.directory = directory;
    this.subscriptions = subscriptions;
    this.redemptions = redemptions;
    this.journal = journal;
  }

  /// What the decision rests on, all of it locked.
  private record Table(
      Taken taken, Target target, @Nullable SeatSubscription into, SeatRules rules) {

    Outcome<Pouring> decide(Call call, Mode mode) {
      return rules.redeem(taken.token(), into, mode, target, call.on());
    }

    /// Where the seats end up. A deleted subscription is not opened again: `fresh` names a new one.
    UUID subscription(UUID fresh, LocalDate day) {
      return into != null && into.existsOn(day) ? into.id() : fresh;
    }
  }

  @BehindFence
  @Transactional
  public Outcome<Redemption> handle(Call call, Command it) {
    SeatPolicy.REDEEM.require(call.by(), it.account());
    var taken = tokens.lock(it.account(), it.token().plain(), call.on());
    if (taken.isEmpty()) return Outcome.refused(TOKEN_NOT_FOUND);

    var earlier = redemptions.find(it.account(), it.id(), Fingerprint.of(it));
    if (earlier.isPresent()) return again(earlier.get());

    var table = lay(it, taken.get());
    return switch (table.decide(call, it.mode())) {
      case Accepted<Pouring>(var pouring)
          when it.seen() != null && !it.seen().equals(pouring.fingerprint()) ->
          new Refused<>(
              Refusal.of(PREVIEW_NO_LONGER_HOLDS)
                  .with("seats", pouring.after().seats())
                  .with("endsOn", pouring.after().endsOn()));
      case Accepted<Pouring>(var pouring) -> new Accepted<>(keep(call, it, table, pouring));
      case Repeated<Pouring> _ ->
          throw new IllegalStateException("rules decide, they do not repeat");
      case Refused<Pouring>(var refusal) -> new Refused<>(refusal);
    };
  }

  /// What each of the three ways would come to, decided as `handle` decides and then left alone.
  @Transactional
  public List<Choice> choices(Call call, Command it) {
    SeatPolicy.REDEEM.require(call.by(), it.account());
    return tokens
        .lock(it.account(), it.token().plain(), call.on())
        .map(taken -> choices(call, lay(it, taken), null))
        .orElse(List.of());
  }

  private static Outcome<Redemption> again(Earlier earlier) {
    return earlier.sameAsked()
        ? new Repeated<>(new Redemption(earlier.redeemed(), List.of(), List.of()))
        : Outcome.refused(ID_USED_BEFORE);
  }

  private Table lay(Command it, Taken taken) {
    var product = taken.token().product();
    subscriptions.queueUp(it.account(), it.tenant(), product);
    var into =
        it.subscription() == null
            ? subscriptions.lockLatest(it.account(), it.tenant(), product)
            : subscriptions.lock(it.account(), it.subscription());
    return new Table(taken, target(it), into.orElse(null), new SeatRules(taken.policy()));
  }

  private Target target(Command it) {
    var kind =
        directory
            .tenant(it.account(), it.tenant())
            .map(Tenant::kind)
            .map(known -> Target.Kind.valueOf(known.name()))
            .orElse(Target.Kind.UNKNOWN);
    return new Target(it.tenant(), kind, it.tenantConfirmed(), it.subscription());
  }

  private Redemption keep(Call call, Command it, Table table, Pouring pouring) {
    var alternatives = choices(call, table, it.mode());
    var lastTenant = redemptions.lastTenant(it.account()).orElse(null);
    var endsRefund = table.taken().grant().useEndsRefundOn(call.on());
    var around = new Circumstances(table.target(), lastTenant, endsRefund);
    var warnings = Warning.of(pouring, it.mode(), call.on(), around);

    var redeemed = redeemed(call, it, table, pouring);
    tokens.markRedeemed(call, table.taken());
    subscriptions.save(it.account(), subscription(redeemed), call.on());
    redemptions.add(it.account(), redeemed, Fingerprint.of(it), call);
    journal.write(call, it.account(), fact(redeemed));
    return new Redemption(redeemed, alternatives, warnings);
  }

  private static List<Choice> choices(Call call, Table table, @Nullable Mode but) {
    return Stream.of(Mode.values())
        .filter(mode -> mode != but)
        .map(mode -> new Choice(mode, table.decide(call, mode)))
        .toList();
  }

  private static Redeemed redeemed(Call call, Command it, Table table, Pouring pouring) {
    var token = table.taken().token();
    return new Redeemed(
        it.id(),
        token.id(),
        table.subscription(it.id(), call.on()),
        it.tenant(),
        token.product(),
        it.mode(),
        token.seats(),
        pouring,
        call.on(),
        call.at().truncatedTo(ChronoUnit.MILLIS));
  }

  private static SeatSubscription subscription(Redeemed it) {
    return new SeatSubscription(it.subscription(), it.tenant(), it.product(), it.pouring().after());
  }

  private static SeatsRedeemed fact(Redeemed it) {
    return new SeatsRedeemed(
        it.id(),
        it.token(),
        it.subscription(),
        it.tenant(),
        it.product(),
        it.mode().name(),
        it.tokenSeats(),
        it.pouring().after().seats(),
        it.pouring().after().endsOn());
  }
}
