package guildhall.fees.db;

import guildhall.kernel.Money;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The memory of the built-in sandbox gateway. It stands for someone else's database: it knows
/// payments and no companies, and nothing of ours refers to it.
@Repository
public class SandboxCharges {

  /// @param result `APPROVED` or `DECLINED`, and then why
  /// @param reference the gateway's number when approved, the reason when declined
  public record Kept(String result, String reference) {}

  private final JdbcClient db;

  SandboxCharges(JdbcClient db) {
    this.db = db;
  }

  /// Whether this was the first time; the same payment is taken once only.
  public boolean add(UUID payment, Optional<Money> amount, Kept kept, Instant at) {
    return db.sql(
                """
                INSERT INTO fees.sandbox_charge
                  (payment_id, amount_minor, currency, result, reference, charged_at)
                VALUES (:payment, :amount, :currency, :result, :reference, :at)
                ON CONFLICT (payment_id) DO NOTHING
                """)
            .param("payment", payment)
            .param("amount", amount.map(Money::minorUnits).orElse(null))
            .param("currency", amount.map(it -> it.currency().getCurrencyCode()).orElse(null))
            .param("result", kept.result())
            .param("reference", kept.reference())
            .param("at", Rows.at(at))
            .update()
        == 1;
  }

  public Optional<Kept> find(UUID payment) {
    return db.sql("SELECT result, reference FROM fees.sandbox_charge WHERE payment_id = :payment")
        .param("payment", payment)
        .query((row, n) -> new Kept(row.getString("result"), row.getString("reference")))
        .optional();
  }
}
