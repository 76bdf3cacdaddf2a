package guildhall.notifications.web;

import guildhall.kernel.Refusal;
import guildhall.notifications.app.LetterPress;
import guildhall.notifications.app.LetterWording;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterReason;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.SampleLetter;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.platform.web.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Reads words as the messages they are, and prints a sample letter in them, before they are kept.
@Component
class LintedWording implements LetterWording {

  /// Any day will do: what is looked for does not depend on it.
  private static final LocalDate SOME_DAY = LocalDate.of(2021, 2, 1);

  private final ShippedWords shipped;
  private final LetterPress press;

  LintedWording(ShippedWords shipped, LetterPress press) {
    this.shipped = shipped;
    this.press = press;
  }

  @Override
  public LetterWords shipped(Kind kind, String language) {
    return shipped.of(kind, language);
  }

  @Override
  public Set<String> names(Kind kind) {
    return shipped.names(kind);
  }

  @Override
  public Optional<Refusal> fault(Kind kind, String language, LetterWords words) {
    for (var part : words.parts()) {
      var no = fault(kind, part);
      if (no.isPresent()) return no;
    }
    try {
      var to = Sample.USUAL.reader(language);
      press.print(SampleLetter.of(kind, SOME_DAY, Sample.USUAL), to, Sample.USUAL.company(), words);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(notUnderstood(words.subject(), e));
    }
  }

  private Optional<Refusal> fault(Kind kind, String part) {
    try {
      var unknown = new TreeSet<>(Messages.arguments(part));
      var known = shipped.names(kind);
      unknown.removeAll(known);
      if (unknown.isEmpty()) return Optional.empty();
      return Optional.of(
          Refusal.of(LetterReason.LETTER_WORDS_NAME_UNKNOWN)
              .with("unknown", unknown)
              .with("known", known));
    } catch (IllegalArgumentException e) {
      return Optional.of(notUnderstood(part, e));
    }
  }

  private static Refusal notUnderstood(String part, IllegalArgumentException fault) {
    return Refusal.of(LetterReason.LETTER_WORDS_NOT_UNDERSTOOD)
        .with("part", part)
        .with("fault", String.valueOf(fault.getMessage()));
  }
}
