package guildhall.directory;

import guildhall.kernel.AccountId;
import java.util.Optional;
import java.util.UUID;

/// Tells the name of somebody who confirmed a company's profile. Declared here, answered by the
/// module that knows people.
public interface ReviewerNames {

  Optional<String> nameOf(AccountId account, UUID person);
}
