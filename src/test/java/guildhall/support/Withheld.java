package guildhall.support;

import guildhall.kernel.Caller;
import guildhall.platform.web.CallerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/// The door as it is, but that a test may see which rights are asked for, and take one away from
/// everybody for a moment, as if the program's files did not give it.
public final class Withheld implements CallerSource {

  private final CallerSource door;
  private final Set<String> asked = new ConcurrentSkipListSet<>();
  private volatile String right = "";

  Withheld(CallerSource door) {
    this.door = door;
  }

  @Override
  public Optional<Caller> callerOf(HttpServletRequest request) {
    return door.callerOf(request)
        .map(
            it ->
                new Caller(it.kind(), it.id(), it.name(), it.account(), new Watched(it.rights())));
  }

  public <T> T during(String withheld, Supplier<T> work) {
    right = withheld;
    try {
      return work.get();
    } finally {
      right = "";
    }
  }

  /// What was asked for while this was done.
  public Set<String> askedFor(Runnable work) {
    asked.clear();
    work.run();
    return new TreeSet<>(asked);
  }

  private final class Watched extends AbstractSet<String> {

    private final Set<String> rights;

    Watched(Set<String> rights) {
      this.rights = rights;
    }

    @Override
    public boolean contains(Object wanted) {
      asked.add(String.valueOf(wanted));
      return !right.equals(wanted) && rights.contains(wanted);
    }

    @Override
    public Iterator<String> iterator() {
      return rights.stream().filter(it -> !it.equals(right)).iterator();
    }

    @Override
    public int size() {
      return (int) rights.stream().filter(it -> !it.equals(right)).count();
    }
  }
}
