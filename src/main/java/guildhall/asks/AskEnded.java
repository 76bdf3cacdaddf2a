package guildhall.asks;

import guildhall.journal.Fact;
import java.util.UUID;

/// An ask was granted, done by the act itself, declined or taken back.
///
/// @param state `DONE`, `DECLINED` or `WITHDRAWN`
public record AskEnded(UUID ask, String topic, String subject, String state) implements Fact {}
