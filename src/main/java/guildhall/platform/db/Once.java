package guildhall.platform.db;

import guildhall.platform.db.Acting.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was looked up for an answer, kept until the answer is given, so that a page made of many
/// parts asks the database once for what all of them need.
///
/// It remembers only while a request is answered that changes nothing (the door says so), and only
/// for the scope that asked, so that nothing passes the wall between companies. Rounds and acts
/// look each time.
public final class Once {

  /// @param wall whose rows were seen
  private record Seen(String wall, Object what) {}

  private static final ThreadLocal<@Nullable Map<Seen, Object>> MEMORY = new ThreadLocal<>();

  private Once() {}

  /// Whether what is looked up now is remembered: then it may be cheaper to look at more at once.
  public static boolean remembers() {
    return MEMORY.get() != null;
  }

  /// The answer to a question, asked the first time only.
  ///
  /// @param what names the question and what it is about; equal questions get one answer
  public static <T> T whileReading(Object what, Supplier<T> look) {
    return once(wall(), what, look);
  }

  /// The same of what belongs to no company and is the same behind every wall.
  public static <T> T whileReadingForAll(Object what, Supplier<T> look) {
    return once("everybody", what, look);
  }

  @SuppressWarnings("unchecked") // one question always has answers of one type
  private static <T> T once(String wall, Object what, Supplier<T> look) {
    var memory = MEMORY.get();
    if (memory == null) return look.get();
    var key = new Seen(wall, what);
    var known = (T) memory.get(key);
    if (known != null) return known;
    // Not computeIfAbsent: looking one thing up may look up another.
    var found = look.get();
    memory.put(key, found);
    return found;
  }

  /// Reasons to see the whole program differ; what is seen does not.
  private static String wall() {
    return switch (Acting.scope()) {
      case Scope.Company(var account) -> account.toString();
      case Scope.WholeProgram program -> "the whole program";
      case Scope.Nobody() -> "nobody";
    };
  }

  /// Begins to remember; the door ends it with [#end].
  public static void begin() {
    MEMORY.set(new HashMap<>());
  }

  public static void end() {
    MEMORY.remove();
  }
}
