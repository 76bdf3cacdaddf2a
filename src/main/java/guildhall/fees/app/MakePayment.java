package guildhall.fees.app;

import guildhall.fees.Card;
import guildhall.fees.NewPayment;
import guildhall.fees.PaymentAnswer;
import guildhall.fees.PaymentAnswer.NeverHeard;
import guildhall.fees.PaymentGateway;
import guildhall.fees.PaymentGateway.Charge;
import guildhall.fees.db.Payments;
import guildhall.fees.db.Payments.Sent;
import guildhall.fees.domain.PaymentRules;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.db.CrashPoint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes payments: the intent is written first, the gateway is called outside any transaction, and
/// its answer is written by whoever acts on it.
@Component
public class MakePayment {

  private final Payments payments;
  private final PaymentGateway gateway;
  private final TransactionTemplate reading;

  MakePayment(Payments payments, PaymentGateway gateway, PlatformTransactionManager transactions) {
    this.payments = payments;
    this.gateway = gateway;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /// The house makes the payment's id itself: an id chosen by a caller could be another company's.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID intend(Call call, NewPayment it) {
    var payment = UUID.randomUUID();
    payments.add(call, it.account(), payment, it);
    return payment;
  }

  @Transactional(propagation = Propagation.NEVER)
  public PaymentAnswer charge(Call call, AccountId account, UUID payment, Card card) {
    CrashPoint.hit("payment intended, card not yet charged");
    var sent = sent(account, payment);
    var answer = gateway.charge(new Charge(payment, sent.amount(), card, call.at()));
    CrashPoint.hit("card charged, answer not yet kept");
    return answer;
  }

  /// What became of a payment. One the gateway never heard of is withdrawn once it is given up.
  @Transactional(propagation = Propagation.NEVER)
  public PaymentAnswer ask(Call call, AccountId account, UUID payment) {
    var answer = gateway.ask(payment);
    var givenUp =
        answer instanceof NeverHeard
            && PaymentRules.isGivenUp(sent(account, payment).madeAt(), call.at());
    return givenUp ? gateway.withdraw(payment, call.at()) : answer;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void heard(Call call, AccountId account, UUID payment, PaymentAnswer answer) {
    payments.addAnswer(call, account, payment, answer);
  }

  private Sent sent(AccountId account, UUID payment) {
    var found = reading.execute(_ -> payments.find(account, payment));
    if (found == null) throw new NotFound();
    return found.orElseThrow(NotFound::new);
  }
}
