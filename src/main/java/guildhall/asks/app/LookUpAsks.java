package guildhall.asks.app;

import guildhall.asks.Ask;
import guildhall.asks.AskSentence;
import guildhall.asks.AskTopic;
import guildhall.asks.db.AskRows;
import guildhall.asks.domain.AskPolicy;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up who waits for whom.
@Component
@Transactional(readOnly = true)
public class LookUpAsks {

  private static final int SHOWN_DAYS = 90;
  private static final int SHOWN_MAX = 200;

  private final AskRows rows;
  private final Identity identity;
  private final Topics topics;

  LookUpAsks(AskRows rows, Identity identity, Topics topics) {
    this.rows = rows;
    this.identity = identity;
    this.topics = topics;
  }

  /// Asks of the last 90 days that concern the caller: their own, and those they may answer.
  public List<Ask> concerning(Call call, AccountId account) {
    AskPolicy.OPEN.require(call.by(), account);
    var me = call.by().id();
    return rows.since(account, call.on().minusDays(SHOWN_DAYS), SHOWN_MAX).stream()
        .filter(
            it ->
                it.askedBy().value().equals(me)
                    || (it.asked() != null && it.asked().value().equals(me))
                    || AskPolicy.of(it.right()).allows(call.by(), account))
        .toList();
  }

  public List<Ask> waitingFor(AccountId account, PersonId person) {
    var mayAnswer = new HashMap<String, Boolean>();
    return rows.open(account).stream()
        .filter(it -> !it.askedBy().equals(person))
        .filter(it -> it.asked() == null || it.asked().equals(person))
        .filter(
            it ->
                mayAnswer.computeIfAbsent(
                    it.right(), right -> holds(identity.holders(account, right), person)))
        .toList();
  }

  public List<Ask> openBy(AccountId account, PersonId person) {
    return rows.open(account).stream().filter(it -> it.askedBy().equals(person)).toList();
  }

  /// Open asks of all companies, those that wait longest first; for the program's staff.
  public List<Ask> waitingAnywhere(Call call, int most) {
    AskPolicy.SEE_ALL.requireOfStaff(call.by());
    return rows.openAnywhere(most);
  }

  public long countWaitingAnywhere(Call call) {
    AskPolicy.SEE_ALL.requireOfStaff(call.by());
    return rows.countOpenAnywhere();
  }

  public Optional<Ask> one(AccountId account, UUID ask) {
    return rows.find(account, ask);
  }

  public AskSentence sentence(Ask ask, String language) {
    var names =
        identity.people(ask.account()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    var arguments = new HashMap<String, Object>(words(ask, language));
    arguments.put("person", name(names, ask.askedBy()));
    arguments.put("asked", asked(names, ask));
    return new AskSentence(topics.named(ask.topic()).messageKey(), arguments);
  }

  public boolean isGrantedInPlace(Ask ask) {
    return topics.find(ask.topic()).map(AskTopic::isGrantedInPlace).orElse(false);
  }

  private Map<String, Object> words(Ask ask, String language) {
    return topics.named(ask.topic()).words(ask, language);
  }

  private List<String> asked(Map<PersonId, Person> names, Ask ask) {
    if (ask.asked() != null) return List.of(name(names, ask.asked()));
    return identity.holders(ask.account(), ask.right()).stream().map(Person::name).toList();
  }

  private static String name(Map<PersonId, Person> names, PersonId id) {
    var person = names.get(id);
    return person == null ? "" : person.name();
  }

  private static boolean holds(List<Person> holders, PersonId person) {
    return holders.stream().anyMatch(it -> it.id().equals(person));
  }
}
