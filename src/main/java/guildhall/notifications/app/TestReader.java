package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.PersonId;
import guildhall.notifications.LetterTested;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SampleLetter;
import guildhall.notifications.domain.SampleLetter.Sample;
import org.springframework.stereotype.Component;

/// Writes the letter somebody tries out, marked as a test, to their own address.
@Component
class TestReader implements FactReader<LetterTested> {

  private final WriteMail write;

  TestReader(WriteMail write) {
    this.write = write;
  }

  @Override
  public Class<LetterTested> reads() {
    return LetterTested.class;
  }

  @Override
  public String name() {
    return "notifications.test";
  }

  @Override
  public void read(Entry entry, LetterTested fact) {
    var letter = SampleLetter.of(Kind.valueOf(fact.letter()), entry.on(), sampleOf(fact));
    write.test(
        entry,
        letter,
        new WriteMail.Test(
            new PersonId(fact.person()),
            MessagePolicy.WORD.code(),
            fact.language(),
            sampleOf(fact)));
  }

  private static Sample sampleOf(LetterTested fact) {
    return Sample.valueOf(fact.sample());
  }
}
