package guildhall.asks.web;

import guildhall.asks.Ask;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask over the API.
///
/// @param asked null when everyone who holds the right is asked
/// @param right the right an answer takes
/// @param path the page the answerer lands on
/// @param state `OPEN`, `DONE`, `DECLINED` or `WITHDRAWN`
/// @param endedBy null while open, or when the act itself ended it
public record AskView(
    UUID id,
    UUID askedBy,
    @Nullable UUID asked,
    String topic,
    String subject,
    String right,
    String path,
    String note,
    String state,
    Instant askedAt,
    @Nullable UUID endedBy,
    @Nullable Instant endedAt,
    @Nullable String why) {

  static AskView of(Ask it) {
    var end = it.ended();
    var by = end == null ? null : end.by();
    return new AskView(
        it.id(),
        it.askedBy().value(),
        it.asked() == null ? null : it.asked().value(),
        it.topic(),
        it.subject(),
        it.right(),
        it.path(),
        it.note(),
        it.state().name(),
        it.askedAt(),
        by == null ? null : by.value(),
        end == null ? null : end.at(),
        end == null ? null : end.why());
  }
}
