package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// A pool is at its reorder point or below: time to order more keys (O8).
///
/// @param paced whether keys are being taken, so that the days left mean something
/// @param days for about how many days the stock lasts; 0 when not paced
public record KeyPoolLow(
    UUID pool, String product, int left, int reorderAt, boolean paced, int days) implements Fact {}
