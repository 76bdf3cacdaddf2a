package guildhall.console.app;

import guildhall.catalog.Catalog;
import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.keys.Keys;
import guildhall.memberships.Roll;
import guildhall.memberships.RollWish;
import guildhall.platform.config.PaymentSettings;
import guildhall.platform.mail.Mailer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a new house still needs; each tick is looked up.
@Component
@Transactional(readOnly = true)
public class LookSetup {

  /// One thing to set up, in the order it is best done.
  public enum Step {
    PROGRAM,
    MAIL,
    PAYMENTS,
    KEYS,
    PARTNER
  }

  /// @param done whether it was found to be so
  public record Found(Step step, boolean done) {}

  private final Catalog catalog;
  private final Roll roll;
  private final Keys keys;
  private final ObjectProvider<Mailer> mailer;
  private final PaymentSettings payments;

  LookSetup(
      Catalog catalog,
      Roll roll,
      Keys keys,
      ObjectProvider<Mailer> mailer,
      PaymentSettings payments) {
    this.catalog = catalog;
    this.roll = roll;
    this.keys = keys;
    this.mailer = mailer;
    this.payments = payments;
  }

  public List<Found> handle(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return List.of(
        new Found(Step.PROGRAM, !catalog.all().isEmpty()),
        new Found(Step.MAIL, mailer.getIfAvailable() != null),
        new Found(Step.PAYMENTS, payments.gateway() != PaymentSettings.Gateway.NONE),
        new Found(Step.KEYS, keys.areLoaded(call)),
        new Found(Step.PARTNER, roll.partners(RollWish.on(call.on())) > 0));
  }
}
