package guildhall.directory.domain;

import guildhall.kernel.AccountId;

/// A company's file: what it says about itself, and how far that has been checked.
///
/// @param mpnId its id in the program, given out by the house when the file is opened
/// @param taxId what its tax office calls it, which people other than the profile's keep (PM-14)
/// @param version grows by one with each change, so that two people do not overwrite each other
public record Company(
    AccountId id, String mpnId, Profile profile, TaxId taxId, Checks checks, long version) {

  /// Whether the file already says just this.
  public boolean says(Profile profile, Checks checks) {
    return this.profile.equals(profile) && this.checks.equals(checks);
  }

  /// The file once it says this of the company, and stands so with its checks.
  public Company saying(Profile profile, Checks checks) {
    return new Company(id, mpnId, profile, taxId, checks, version + 1);
  }

  /// The file with another tax id; the checks stay as they are.
  public Company withTaxId(TaxId taxId) {
    return new Company(id, mpnId, profile, taxId, checks, version + 1);
  }
}
