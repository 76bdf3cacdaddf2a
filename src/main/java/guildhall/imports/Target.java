package guildhall.imports;

import guildhall.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/// What an import goes into.
///
/// @param account the company; null for what belongs to the program
/// @param of what in particular, in the kind's own words: a benefit's code, a pool's id
public record Target(@Nullable AccountId account, String of) {}
