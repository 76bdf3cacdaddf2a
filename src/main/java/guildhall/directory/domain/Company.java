package guildhall.directory.domain;

import guildhall.kernel.AccountId;

/// A company's file: what it says about itself, and how far that has been checked.
///
/// @param mpnId its id in the program, given out by the house when the file is opened
/// @param version grows by one with each change, so that two people do not overwrite each other
public record Company(AccountId id, String mpnId, Profile profile, Checks checks, long version) {

  /// Whether the file already says just this.
  public boolean says(Profile profile, Checks checks) {
    return this.profile.equals(profile) && this.checks.equals(checks);
  }
}
