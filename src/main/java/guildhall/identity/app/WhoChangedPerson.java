package guildhall.identity.app;

import guildhall.identity.PersonChanged;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.kernel.PersonId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who changed lately what is known of a person, for somebody whose own change came too late.
@Component
@Transactional(readOnly = true)
public class WhoChangedPerson {

  private static final BookWish CHANGES =
      new BookWish(Set.of(PersonChanged.class.getSimpleName()), Set.of());

  private final Journal journal;

  WhoChangedPerson(Journal journal) {
    this.journal = journal;
  }

  /// @return empty where it was none of the company's latest changes of people
  public Optional<Entry> handle(Call call, AccountId account, PersonId person) {
    IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    var id = person.value().toString();
    return journal
        .book(account, CHANGES, Page.Wanted.firstOf(Page.Wanted.DEFAULT_LIMIT))
        .rows()
        .stream()
        .filter(it -> id.equals(it.body().get("person")))
        .findFirst();
  }
}
