package guildhall.catalog;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the program's files list, in their order, and each found by its code.
///
/// Lists of forty benefits look each of them up, so it is not searched for.
///
/// @param <C> the kind of code
/// @param <T> what has one
public final class Coded<C, T> extends AbstractList<T> {

  private final List<T> inOrder;
  private final Map<C, T> byCode = new HashMap<>();

  private Coded(List<T> inOrder, Function<T, C> code) {
    this.inOrder = List.copyOf(inOrder);
    inOrder.forEach(it -> byCode.put(code.apply(it), it));
  }

  /// @param code no two have the same: the check of the files sees to it
  public static <C, T> Coded<C, T> by(Function<T, C> code, List<T> inOrder) {
    return new Coded<>(inOrder, code);
  }

  public Optional<T> find(C code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public T get(int index) {
    return inOrder.get(index);
  }

  @Override
  public int size() {
    return inOrder.size();
  }
}
