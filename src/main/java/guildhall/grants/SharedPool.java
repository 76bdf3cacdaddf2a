package guildhall.grants;

import java.util.List;
import java.util.UUID;

/// Grants of one kind that draw on one pool, which grants of other kinds may share (PKG-01).
///
/// Of five Office licenses, two redeemed in the cloud leave three to install: `usedBeside` is 2.
///
/// @param grants those of the kind that was asked about
/// @param usedBeside how much of the pool grants of other kinds have used
public record SharedPool(List<UUID> grants, int usedBeside) {}
