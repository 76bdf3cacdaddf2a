package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// A seat token drawn as a ticket, which cannot be torn.
///
/// @param number how many seats it carries, as read
/// @param unit the word for them: `seats`
/// @param stamp a word across it when it can no longer be redeemed; null while it can
public record TicketView(String number, String unit, String product, @Nullable String stamp) {}
