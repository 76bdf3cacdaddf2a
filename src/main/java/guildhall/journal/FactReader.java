package guildhall.journal;

/// A reader gets every fact of its kind once it is committed. What it writes to the database
/// happens exactly once; anything else it does may happen again and must bear repeating.
public interface FactReader<F extends Fact> {

  Class<F> reads();

  /// The reader's name in the delivery rows; never changed once used.
  String name();

  void read(Entry entry, F fact);
}
