package guildhall.notifications.app;

import guildhall.identity.Colleague;
import guildhall.identity.Identity;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.notifications.LetterTested;
import guildhall.notifications.db.TestLetters;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.domain.TestRules;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a letter with invented data to whoever asks for it, and to nobody else.
@Component
public class TestLetter {

  public record Command(Kind letter, String language, Sample sample, UUID id) {}

  /// @param to the asker's own address
  public record Tested(Kind letter, String language, Sample sample, String to) {}

  private final TestLetters tests;
  private final Identity identity;
  private final Journal journal;

  TestLetter(TestLetters tests, Identity identity, Journal journal) {
    this.tests = tests;
    this.identity = identity;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Tested> handle(Call call, Command it) {
    MessagePolicy.WORD.requireOfStaff(call.by());
    var me = me(call);
    tests.hold(me.id());
    var answer = new Tested(it.letter(), it.language(), it.sample(), me.email());
    var earlier = tests.asked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(answer)
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    var refusal = TestRules.refuses(tests.since(me.id(), call.at().minus(TestRules.WITHIN)));
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    tests.add(it.id(), Fingerprint.of(it), me.id(), call.at());
    journal.writeOfProgram(
        call,
        new LetterTested(
            it.id(), it.letter().name(), it.language(), it.sample().name(), me.id().value()));
    return new Accepted<>(answer);
  }

  /// The house itself has no address.
  private Colleague me(Call call) {
    return identity.staffWith(MessagePolicy.WORD.code()).stream()
        .filter(it -> it.id().value().equals(call.by().id()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
