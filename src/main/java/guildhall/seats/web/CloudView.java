package guildhall.seats.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.TicketView;
import guildhall.platform.web.view.Tone;
import guildhall.seats.app.ListSubscriptions.SubscriptionLine;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.domain.SeatSubscription;
import guildhall.seats.domain.SeatToken;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// The Cloud page: tokens as tickets, subscriptions with both dates.
///
/// @param left how many tokens are still to be redeemed
/// @param tokens the tokens as a list
/// @param none whether the company has no token at all
/// @param roles the roles that may redeem, when the reader may not; else empty
/// @param holders who in the company holds one of them
public record CloudView(
    long left,
    ListView tokens,
    boolean none,
    List<SubscriptionLine> subscriptions,
    List<String> roles,
    List<String> holders) {

  private static final int TICKING_DAYS = 30;

  /// What the reader may do with tokens.
  record Rights(boolean mayRedeem, boolean mayReveal) {}

  public boolean anyWithoutRight() {
    return subscriptions.stream().anyMatch(this::withoutRight);
  }

  public boolean withoutRight(SubscriptionLine it) {
    return !it.usageRight() && it.state() == SeatSubscription.State.RUNNING;
  }

  public static TicketView ticket(TokenLine it, Shell shell) {
    var spent =
        switch (it.state()) {
          case REDEEMED, EXPIRED -> shell.text("seats.state." + it.state());
          case NOT_YET, TO_REDEEM, RENEW_FIRST -> null;
        };
    return new TicketView(
        shell.number(it.token().seats()),
        shell.text("seats.cloud.seats", Map.of("seats", it.token().seats())),
        it.name().in(shell.language()),
        spent,
        it.state() == SeatToken.State.EXPIRED);
  }

  /// The last group alone: it tells tokens apart, and a whole masked code does not fit a phone.
  public static String code(TokenLine it) {
    return "… " + it.token().tail();
  }

  public static String from(TokenLine it, Shell shell) {
    var key = "seats.cloud." + it.grant().group().name().toLowerCase(java.util.Locale.ROOT);
    return shell.text(key, Map.of("offer", it.offer().in(shell.language())));
  }

  /// Yellow only where a clock is ticking: a token to be redeemed within 30 days.
  public static Tone tone(TokenLine it, Shell shell) {
    return switch (it.state()) {
      case NOT_YET, RENEW_FIRST, REDEEMED -> Tone.IDLE;
      case EXPIRED -> Tone.BAD;
      case TO_REDEEM -> {
        var days = ChronoUnit.DAYS.between(shell.today(), it.grant().activateBy());
        yield days < TICKING_DAYS ? Tone.TIME : Tone.OK;
      }
    };
  }

  public static Tone tone(SubscriptionLine it) {
    return switch (it.state()) {
      case RUNNING -> Tone.OK;
      case EXPIRED, DISABLED -> Tone.BAD;
      case DELETED -> Tone.IDLE;
    };
  }

  /// What names a token where its row cannot be seen.
  public static Map<String, Object> naming(TokenLine it, Shell shell) {
    return Map.of("seats", it.token().seats(), "product", it.name().in(shell.language()));
  }
}
