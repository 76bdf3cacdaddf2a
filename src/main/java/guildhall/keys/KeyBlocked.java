package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// The program withdrew a key a company had taken (SW-08).
///
/// @param cause why: `LEAKED`, `MISUSED` or `WITHDRAWN`
public record KeyBlocked(UUID block, UUID key, String product, String cause) implements Fact {}
