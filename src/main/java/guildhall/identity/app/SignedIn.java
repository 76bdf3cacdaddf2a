package guildhall.identity.app;

import guildhall.identity.domain.Liking;
import guildhall.kernel.Caller;
import org.jspecify.annotations.Nullable;

/// Somebody a session made known, and how they like the pages.
///
/// @param liking null when they never said
public record SignedIn(Caller caller, @Nullable Liking liking) {}
