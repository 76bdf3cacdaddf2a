package guildhall.fees.db;

import guildhall.fees.NewPayment;
import guildhall.fees.PaymentAnswer;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Money;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The payments, and beside each what was heard of it. Both are only ever added to.
@Repository
public class Payments {

  public record Sent(UUID id, Money amount, Instant madeAt) {}

  private final JdbcClient db;

  Payments(JdbcClient db) {
    this.db = db;
  }

  public void add(Call call, AccountId account, UUID payment, NewPayment it) {
    db.sql(
            """
            INSERT INTO fees.payment (account_id, payment_id, order_id, offer, country,
              amount_minor, currency, sample_price, made_at)
            VALUES (:account, :payment, :order, :offer, :country, :amount, :currency, :sample, :at)
            """)
        .param("account", account.value())
        .param("payment", payment)
        .param("order", it.order())
        .param("offer", it.quote().offer())
        .param("country", it.quote().country())
        .param("amount", it.quote().amount().minorUnits())
        .param("currency", it.quote().amount().currency().getCurrencyCode())
        .param("sample", it.quote().sample())
        .param("at", Rows.at(call.at()))
        .update();
  }

  public Optional<Sent> find(AccountId account, UUID payment) {
    return db.sql(
            """
            SELECT payment_id, amount_minor, currency, made_at
            FROM fees.payment
            WHERE account_id = :account AND payment_id = :payment
            """)
        .param("account", account.value())
        .param("payment", payment)
        .query(
            (row, n) ->
                new Sent(
                    row.getObject("payment_id", UUID.class),
                    new Money(
                        row.getLong("amount_minor"),
                        Currency.getInstance(row.getString("currency"))),
                    Rows.instant(row, "made_at")))
        .optional();
  }

  public void addAnswer(Call call, AccountId account, UUID payment, PaymentAnswer answer) {
    db.sql(
            """
            INSERT INTO fees.payment_answer
              (account_id, payment_id, answer_id, answer, code, reference, heard_at)
            VALUES (:account, :payment, :id, :answer, :code, :reference, :at)
            """)
        .param("account", account.value())
        .param("payment", payment)
        .param("id", UUID.randomUUID())
        .param("answer", word(answer))
        .param("code", answer instanceof PaymentAnswer.Declined it ? it.code() : null)
        .param("reference", answer instanceof PaymentAnswer.Approved it ? it.reference() : null)
        .param("at", Rows.at(call.at()))
        .update();
  }

  private static String word(PaymentAnswer answer) {
    return switch (answer) {
      case PaymentAnswer.Approved _ -> "APPROVED";
      case PaymentAnswer.Declined _ -> "DECLINED";
      case PaymentAnswer.NoAnswer _ -> "NO_ANSWER";
      case PaymentAnswer.NeverHeard _ -> "NEVER_HEARD";
    };
  }
}
