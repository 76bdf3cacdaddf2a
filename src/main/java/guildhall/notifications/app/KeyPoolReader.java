package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.keys.KeyPoolLow;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes to those who load keys that a pool is low.
@Component
class KeyPoolReader implements FactReader<KeyPoolLow> {

  private static final String WHO_LOADS = "key-pools.load";

  private final WriteMail write;
  private final OfferNames names;

  KeyPoolReader(WriteMail write, OfferNames names) {
    this.write = write;
    this.names = names;
  }

  @Override
  public Class<KeyPoolLow> reads() {
    return KeyPoolLow.class;
  }

  @Override
  public String name() {
    return "notifications.key-pool-low";
  }

  /// Told again once the pool was filled and fell again, so the entry makes the occasion.
  @Override
  public void read(Entry entry, KeyPoolLow fact) {
    var occasion = "%s %s %d".formatted(Kind.KEY_POOL_LOW, fact.pool(), entry.number());
    var values =
        Map.<String, Object>of(
            "product", names.benefit(fact.product(), entry.on()),
            "left", fact.left(),
            "reorderAt", fact.reorderAt(),
            "paced", fact.paced(),
            "days", fact.days());
    write.toStaff(
        entry,
        new Letter(Kind.KEY_POOL_LOW, occasion, values, List.of(), "/console/keys"),
        WHO_LOADS);
  }
}
