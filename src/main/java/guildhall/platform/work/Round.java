package guildhall.platform.work;

import guildhall.kernel.Call;
import java.time.LocalDate;

/// What the house does once for every day: finds what is due on that day and deals with each item.
///
/// Days missed while the house was closed are walked later, in order; then `call.on()` is today and
/// later than `day`. A day may be walked twice (two nodes, a crash), so each item is dealt with by
/// an act that bears repeating.
public interface Round {

  String name();

  /// Rounds of one day are walked in ascending order.
  int order();

  void walk(Call call, LocalDate day);
}
