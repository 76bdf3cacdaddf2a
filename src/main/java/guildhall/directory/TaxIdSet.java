package guildhall.directory;

import guildhall.journal.Fact;

/// A company named its tax id, or took it out (PM-14).
///
/// @param before what stood there; empty for none
/// @param taxId what stands there from now on; empty for none
/// @param version the file's version from now on
public record TaxIdSet(String before, String taxId, long version) implements Fact {}
