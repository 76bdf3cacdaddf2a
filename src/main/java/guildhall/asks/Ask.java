package guildhall.asks;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person's ask that a colleague does something.
///
/// @param asked the colleague asked; null when everyone who holds the right is asked
/// @param topic the code of its [AskTopic]
/// @param subject what it is about, in the topic's own words: a right, a benefit
/// @param right the right its answer takes
/// @param path the page the answerer lands on
/// @param note what the asker wrote; may be empty
/// @param ended how it ended; null while it is open
public record Ask(
    UUID id,
    AccountId account,
    PersonId askedBy,
    @Nullable PersonId asked,
    String topic,
    String subject,
    String right,
    String path,
    String note,
    AskState state,
    Instant askedAt,
    LocalDate askedOn,
    @Nullable End ended) {

  /// @param by the person who ended it; null when the house did, by the act itself
  /// @param why what was written to the asker; may be empty
  public record End(@Nullable PersonId by, Instant at, String why) {}

  public boolean isOpen() {
    return state == AskState.OPEN;
  }
}
