package guildhall.asks;

import guildhall.asks.app.EndAsks;
import guildhall.asks.app.LookUpAsks;
import guildhall.asks.app.OpenAsk;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to asks.
@Component
public class Asks {

  private final OpenAsk openAsk;
  private final EndAsks endAsks;
  private final LookUpAsks lookUpAsks;

  Asks(OpenAsk openAsk, EndAsks endAsks, LookUpAsks lookUpAsks) {
    this.openAsk = openAsk;
    this.endAsks = endAsks;
    this.lookUpAsks = lookUpAsks;
  }

  /// Asks in the caller's name. The same ask still open is the one it comes to.
  @Transactional
  public Outcome<Ask> open(Call call, NewAsk it) {
    return openAsk.handle(call, it);
  }

  /// Open asks this person may answer, oldest first: those put to the person, and those put to
  /// everyone who holds a right the person has.
  @Transactional(readOnly = true)
  public List<Ask> waitingFor(AccountId account, PersonId person) {
    return lookUpAsks.waitingFor(account, person);
  }

  /// What this person asked and waits for, oldest first.
  @Transactional(readOnly = true)
  public List<Ask> askedBy(AccountId account, PersonId person) {
    return lookUpAsks.openBy(account, person);
  }

  /// Open asks of all companies, those that wait longest first; for the program's staff.
  @Transactional(readOnly = true)
  public List<Ask> waitingAnywhere(Call call, int most) {
    return lookUpAsks.waitingAnywhere(call, most);
  }

  @Transactional(readOnly = true)
  public long countWaitingAnywhere(Call call) {
    return lookUpAsks.countWaitingAnywhere(call);
  }

  @Transactional(readOnly = true)
  public Optional<Ask> find(AccountId account, UUID ask) {
    return lookUpAsks.one(account, ask);
  }

  /// What an ask says, as one sentence in the reader's language; `by` is whoever asks.
  @Transactional(readOnly = true)
  public AskSentence sentence(Ask ask, String language) {
    return lookUpAsks.sentence(ask, language);
  }

  /// The act itself was done: whoever asked for it need not wait any longer. Joins the caller's
  /// transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeDone(Call call, AccountId account, String topic, String subject) {
    endAsks.closeDone(call, account, topic, List.of(subject));
  }

  /// The same for many acts at once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeDone(Call call, AccountId account, String topic, Collection<String> subjects) {
    endAsks.closeDone(call, account, topic, subjects);
  }

  /// Acts that were done since are undone: whoever asked for one waits again. Joins the caller's
  /// transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  public void openAgain(
      Call call, AccountId account, String topic, Collection<String> subjects, Instant since) {
    endAsks.openAgain(call, account, topic, subjects, since);
  }
}
