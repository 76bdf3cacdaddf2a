package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.List;
import java.util.UUID;

/// Somebody chose which mails they get.
///
/// @param off the kinds they do not want
public record MailChosen(UUID person, List<String> off) implements Fact {}
