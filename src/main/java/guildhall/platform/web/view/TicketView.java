package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// A seat token drawn as a ticket, which cannot be torn.
///
/// @param number how many seats it carries, as read
/// @param unit the word for them: `seats`
/// @param stamp a word across it when it can no longer be redeemed; null while it can
/// @param late whether its day passed before it was redeemed
public record TicketView(
    String number, String unit, String product, @Nullable String stamp, boolean late) {

  /// A ticket without a stamp.
  public TicketView(String number, String unit, String product) {
    this(number, unit, product, null, false);
  }
}
