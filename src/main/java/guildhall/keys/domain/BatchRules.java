package guildhall.keys.domain;

import guildhall.kernel.Secret;
import guildhall.keys.domain.BatchRow.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Sorts the rows of a file of keys into those that are saved and those that are handed back.
public final class BatchRules {

  /// What the file says, before anything is checked.
  public record Written(int line, Secret key, String activations) {}

  /// Where a key of the file is already kept.
  public enum Kept {
    IN_THIS_POOL,
    IN_ANOTHER_POOL
  }

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

  private BatchRules() {}

  /// Each row is judged by itself and against the rows before it, so one bad row costs only itself.
  ///
  /// @param kept the keys of the file that the house already holds
  public static List<BatchRow> sort(
      List<Written> rows, KeyKind kind, int activationsPerKey, Map<KeyText, Kept> kept) {
    var seen = new HashSet<KeyText>();
    return rows.stream()
        .map(
            row -> {
              var key = KeyText.read(row.key().plain());
              var activations = activations(row.activations(), kind, activationsPerKey);
              var outcome = judge(key, activations, seen, kept);
              if (outcome == Outcome.ADDED) key.ifPresent(seen::add);
              return new BatchRow(row.line(), key, activations, outcome);
            })
        .toList();
  }

  private static Outcome judge(
      Optional<KeyText> key, int activations, Set<KeyText> seen, Map<KeyText, Kept> kept) {
    if (key.isEmpty()) return Outcome.WRONG_FORMAT;
    if (activations < 1) return Outcome.WRONG_ACTIVATIONS;
    if (seen.contains(key.get())) return Outcome.DUPLICATE_IN_FILE;
    var where = kept.get(key.get());
    if (where == null) return Outcome.ADDED;
    return switch (where) {
      case IN_THIS_POOL -> Outcome.ALREADY_IN_POOL;
      case IN_ANOTHER_POOL -> Outcome.ALREADY_IN_ANOTHER_POOL;
    };
  }

  /// Blank means what the pool says; a single key carries exactly one. 0 stands for "not a count".
  private static int activations(String written, KeyKind kind, int activationsPerKey) {
    var text = written.strip();
    if (text.isEmpty()) return activationsPerKey;
    if (!COUNT.matcher(text).matches()) return 0;
    var count = Integer.parseInt(text);
    return kind == KeyKind.SINGLE && count != 1 ? 0 : count;
  }
}
