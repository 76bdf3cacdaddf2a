package guildhall.platform.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A "no" on a page: what stands in the way, what would change it, and one way to go on.
///
/// @param why the reason as a full sentence
/// @param remedies who can, when it is possible, what comes first: one sentence each
/// @param rule the rule named, as a sentence: `Rule CLD-04`
/// @param action the one button; null when there is nothing to press
/// @param asks colleagues who can, one button each
public record ReasonView(
    String why,
    List<String> remedies,
    @Nullable String rule,
    @Nullable Action action,
    List<AskView> asks) {

  public ReasonView(
      String why, List<String> remedies, @Nullable String rule, @Nullable Action action) {
    this(why, remedies, rule, action, List.of());
  }
}
