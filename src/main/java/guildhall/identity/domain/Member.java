package guildhall.identity.domain;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Someone the house knows: of a partner company, or of the program's staff.
///
/// @param account null for staff
/// @param version grows by one with each change, so that two people do not overwrite each other
public record Member(PersonId id, @Nullable AccountId account, Profile profile, long version) {

  public boolean isStaff() {
    return account == null;
  }
}
