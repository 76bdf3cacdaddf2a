package guildhall.directory;

import guildhall.journal.Fact;

/// A company's file was changed, or one of its checks was settled.
///
/// @param version the file's version from now on
/// @param verification how its checks stand together from now on
public record AccountChanged(String name, long version, Verification verification)
    implements Fact {}
