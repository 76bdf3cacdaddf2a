package guildhall.platform.web.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The steps of a longer act and where the reader stands.
///
/// @param label names the list for those who do not see it
/// @param current the step shown, from 0
/// @param paths where each step is found, when they can be taken in any order; else empty
/// @param done the steps that are done, from 0
public record StepsView(
    String label, List<String> names, int current, List<String> paths, Set<Integer> done) {

  /// Steps taken one after the other: those before the present one are done.
  public StepsView(String label, List<String> names, int current) {
    this(
        label,
        names,
        current,
        List.of(),
        IntStream.range(0, current).boxed().collect(Collectors.toUnmodifiableSet()));
  }

  public boolean isLinked(int step) {
    return step < paths.size() && !paths.get(step).isEmpty() && step != current;
  }
}
