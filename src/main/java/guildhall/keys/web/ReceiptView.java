package guildhall.keys.web;

import guildhall.keys.domain.BatchRow.Outcome;
import guildhall.keys.domain.Receipt;
import guildhall.platform.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The receipt of a file of keys, in the reader's words.
///
/// @param handedBack the rows to put right and send again
public record ReceiptView(UUID id, UUID pool, int rows, int added, List<RowView> handedBack) {

  /// @param key the key as far as it may be shown; empty where the row holds none
  public record RowView(int line, String key, Outcome outcome, String reason) {}

  static ReceiptView of(Receipt it, Messages messages, Locale locale) {
    var rows =
        it.handedBack().stream()
            .map(
                row ->
                    new RowView(
                        row.line(),
                        row.masked(),
                        row.outcome(),
                        messages.text(locale, "keys.row." + row.outcome())))
            .toList();
    return new ReceiptView(it.batch(), it.pool(), it.rows(), it.added(), rows);
  }
}
