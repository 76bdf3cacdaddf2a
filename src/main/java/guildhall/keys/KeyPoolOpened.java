package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// The program's staff opened a pool for the keys of one product.
public record KeyPoolOpened(UUID pool, String product) implements Fact {}
