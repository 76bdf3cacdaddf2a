package guildhall.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some rows of a list, and where the next ones begin.
///
/// @param next the key of the last row when more follow; null on the last page
public record Page<T>(List<T> rows, @Nullable String next) {

  /// @param limit how many rows at most, 1 to 200
  /// @param after the key of the row before the first one wanted; null for the beginning
  public record Wanted(int limit, @Nullable String after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public static Wanted firstOf(int limit) {
      return new Wanted(limit, null);
    }
  }

  /// Makes a page of rows fetched with one more than the limit: the extra row tells that more
  /// follow.
  public static <T> Page<T> of(List<T> fetched, Wanted wanted, Function<T, String> key) {
    if (fetched.size() <= wanted.limit()) return new Page<>(List.copyOf(fetched), null);
    var rows = List.copyOf(fetched.subList(0, wanted.limit()));
    return new Page<>(rows, key.apply(rows.getLast()));
  }

  public <U> Page<U> map(Function<? super T, ? extends U> into) {
    return new Page<>(rows.stream().<U>map(into).toList(), next);
  }
}
