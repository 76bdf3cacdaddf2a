package guildhall.asks.app;

import guildhall.asks.Ask;
import guildhall.asks.Ask.End;
import guildhall.asks.AskEnded;
import guildhall.asks.AskOpenedAgain;
import guildhall.asks.AskState;
import guildhall.asks.db.AskRows;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends asks and writes it down.
@Component
public class EndAsks {

  private final AskRows rows;
  private final Journal journal;

  EndAsks(AskRows rows, Journal journal) {
    this.rows = rows;
    this.journal = journal;
  }

  /// Every open ask for this is done, because the act itself was.
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeDone(Call call, AccountId account, String topic, Collection<String> subjects) {
    for (var ask : rows.lockOpen(account, topic, subjects)) end(call, ask, AskState.DONE, "");
  }

  /// What was done for these since is undone, and so is that their asks were.
  @Transactional(propagation = Propagation.MANDATORY)
  public void openAgain(
      Call call, AccountId account, String topic, Collection<String> subjects, Instant since) {
    for (var ask : rows.openAgain(account, topic, subjects, since)) {
      journal.write(call, account, new AskOpenedAgain(ask, topic));
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Ask end(Call call, Ask ask, AskState state, String why) {
    // Only a person of the company can be named as the one who ended it.
    var person = call.by().kind() == Caller.Kind.PERSON;
    var by = person ? new PersonId(call.by().id()) : null;
    rows.end(ask.account(), ask.id(), state, new End(by, call.at(), why));
    journal.write(
        call, ask.account(), new AskEnded(ask.id(), ask.topic(), ask.subject(), state.name()));
    return rows.find(ask.account(), ask.id()).orElseThrow();
  }
}
