package guildhall.notifications.web;

import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterWords;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The words the house came with, from its messages.
@Component
class ShippedWords {

  private static final int PARAGRAPHS_MAX = 3;

  /// What every letter may name, whether its shipped words do or not.
  private static final Set<String> OF_ALL = Set.of("company", "name", "program");

  private final Messages messages;

  ShippedWords(Messages messages) {
    this.messages = messages;
  }

  LetterWords of(Kind kind, String language) {
    var text =
        IntStream.rangeClosed(1, PARAGRAPHS_MAX)
            .mapToObj(number -> pattern(kind, language, String.valueOf(number)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n"));
    return new LetterWords(
        pattern(kind, language, "subject").orElse(""),
        text,
        pattern(kind, language, "button").orElse(""));
  }

  /// What may stand in braces: what the shipped words name, and company, reader and program.
  Set<String> names(Kind kind) {
    var names = new TreeSet<>(OF_ALL);
    for (var part : of(kind, "en").parts()) names.addAll(Messages.arguments(part));
    return names;
  }

  private Optional<String> pattern(Kind kind, String language, String part) {
    return messages.pattern(Languages.of(language), "notifications." + kind + "." + part);
  }
}
