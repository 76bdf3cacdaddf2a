package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// A key was activated on a machine.
///
/// @param counted whether it took one of the key's activations (SW-04)
public record KeyActivated(
    UUID activation, UUID key, String product, boolean counted, int used, int max)
    implements Fact {}
