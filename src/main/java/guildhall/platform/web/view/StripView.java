package guildhall.platform.web.view;

import java.math.BigDecimal;

/// Seats one by one: used, cooling down, free.
///
/// @param title what is counted: `Visual Studio Professional`
/// @param sentence the same counts in words: `19 used, 2 cooling down, 4 free`
public record StripView(String title, String sentence, int used, int cooling, int free) {

  /// Up to here a tick for each seat; above, a bar.
  public static final int TICKS_MAX = 60;

  public int total() {
    return used + cooling + free;
  }

  public boolean countable() {
    return total() <= TICKS_MAX;
  }

  /// Part of the whole in hundredths, for the bar.
  public String share(int seats) {
    return total() == 0 ? "0" : BigDecimal.valueOf(seats * 10_000L / total(), 2).toPlainString();
  }
}
