package guildhall.identity.app;

import guildhall.directory.ReviewerNames;
import guildhall.identity.db.People;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells who confirmed a profile.
@Component
@Transactional(readOnly = true)
class NameReviewers implements ReviewerNames {

  private final People people;

  NameReviewers(People people) {
    this.people = people;
  }

  @Override
  public Optional<String> nameOf(AccountId account, UUID person) {
    return people.find(account, new PersonId(person)).map(it -> it.profile().name());
  }
}
