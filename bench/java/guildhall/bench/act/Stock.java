package guildhall.bench.act;

import guildhall.bench.town.Town;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Hands out what a town has, company after company, so that nothing is used twice and clients meet
/// at one company as seldom as they would.
public final class Stock {

  /// @param copy the company
  public record Item(int copy, UUID id) {}

  private final Town town;
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicInteger people = new AtomicInteger();
  private final AtomicInteger any = new AtomicInteger();

  public Stock(Town town) {
    this.town = town;
  }

  public Town town() {
    return town;
  }

  /// The next seat token that nobody has redeemed; null when all are used up.
  @Nullable Item token() {
    var n = tokens.getAndIncrement();
    var spare = n / town.companies();
    if (spare >= town.spares()) return null;
    var copy = n % town.companies();
    return new Item(copy, town.spareToken(copy, spare));
  }

  /// The next person who has no developer seat; null when all have one.
  @Nullable Item person() {
    var n = people.getAndIncrement();
    var copy = n % town.companies();
    var idle = town.model(copy).idle();
    var which = n / town.companies();
    return which >= idle.size() ? null : new Item(copy, town.id(copy, idle.get(which)));
  }

  /// Some company, each in turn.
  int company() {
    return Math.floorMod(any.getAndIncrement(), town.companies());
  }

  /// A key that some company has seen before.
  Item key() {
    var n = any.getAndIncrement();
    var copy = Math.floorMod(n, town.companies());
    var keys = town.model(copy).keys();
    return new Item(
        copy, town.id(copy, keys.get(Math.floorMod(n / town.companies(), keys.size()))));
  }
}
