package guildhall.grants;

import java.util.UUID;

/// Names one grant of an account.
public record GrantId(UUID value) {}
