package guildhall.seats.web;

import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Messages;
import guildhall.seats.app.RedeemSeatToken.Redemption;
import guildhall.seats.domain.Choice;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.Warning;
import guildhall.seats.web.RedemptionView.AlternativeView;
import guildhall.seats.web.RedemptionView.HoldingView;
import guildhall.seats.web.RedemptionView.RefusedView;
import guildhall.seats.web.RedemptionView.WarningView;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Puts redemptions into the words of the API.
@Component
class RedemptionViews {

  private final Messages messages;

  RedemptionViews(Messages messages) {
    this.messages = messages;
  }

  RedemptionView view(Redemption it, Locale locale) {
    var done = it.redeemed();
    var pouring = done.pouring();
    return new RedemptionView(
        done.id(),
        done.token(),
        done.mode(),
        done.tenant(),
        done.subscription(),
        done.product(),
        done.tokenSeats(),
        HoldingView.of(pouring.before()),
        pouring.after().seats(),
        pouring.after().endsOn(),
        pouring.seatDaysLeftOver(),
        done.on(),
        done.at(),
        pouring.fingerprint(),
        it.alternatives().stream().map(other -> view(other, locale)).toList(),
        it.warnings().stream().map(warning -> view(warning, locale)).toList());
  }

  private AlternativeView view(Choice it, Locale locale) {
    return switch (it.outcome()) {
      case Accepted<Pouring>(var pouring) -> poured(it.mode(), pouring);
      case Repeated<Pouring>(var pouring) -> poured(it.mode(), pouring);
      case Refused<Pouring>(var refusal) ->
          new AlternativeView(it.mode(), null, null, null, view(refusal, locale));
    };
  }

  private static AlternativeView poured(Mode mode, Pouring it) {
    return new AlternativeView(
        mode, HoldingView.of(it.after()), it.seatDaysLeftOver(), it.fingerprint(), null);
  }

  private RefusedView view(Refusal it, Locale locale) {
    var detail = messages.text(locale, it.reason().messageKey(), it.facts());
    return new RefusedView(it.reason().name(), it.reason().rule(), detail);
  }

  private WarningView view(Warning it, Locale locale) {
    return new WarningView(it.name(), messages.text(locale, "seats.warning." + it.name()));
  }
}
