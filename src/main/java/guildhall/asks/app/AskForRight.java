package guildhall.asks.app;

import guildhall.asks.Ask;
import guildhall.asks.AskTopic;
import guildhall.catalog.Catalog;
import guildhall.catalog.RightsRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks someone to do what takes a right, on the page where the asker met the closed door.
@Component
class AskForRight implements AskTopic {

  private final Catalog catalog;

  AskForRight(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String code() {
    return RIGHT;
  }

  @Override
  public @Nullable String rightFor(String subject, LocalDate day) {
    return row(subject, day).map(RightsRow::right).orElse(null);
  }

  @Override
  public String messageKey() {
    return "asks.topic.RIGHT";
  }

  /// The right's name comes from the program's files.
  @Override
  public Map<String, Object> words(Ask ask, String language) {
    var name = row(ask.subject(), ask.askedOn()).map(it -> it.name().in(language));
    return Map.of("right", name.orElse(ask.subject()));
  }

  private Optional<RightsRow> row(String right, LocalDate day) {
    return catalog.inForceOn(day).program().rights().rows().stream()
        .filter(it -> it.right().equals(right))
        .findFirst();
  }
}
