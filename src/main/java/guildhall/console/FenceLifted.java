package guildhall.console;

import guildhall.journal.Fact;

/// Staff answered for going on with a restored database.
///
/// @param cause why the fence stood
public record FenceLifted(String cause, String reason) implements Fact {}
