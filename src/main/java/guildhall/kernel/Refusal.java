package guildhall.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A "no" with its reason, the facts it rested on, and what would turn it into a yes.
///
/// @param facts names and values in camelCase, in the order worth reading; they also fill the
///   reason's message
public record Refusal(Reason reason, Map<String, Object> facts, List<Remedy> remedies) {

  public static Refusal of(Reason reason, Remedy... remedies) {
    return new Refusal(reason, Map.of(), Arrays.asList(remedies));
  }

  public Refusal with(String fact, Object value) {
    var more = new LinkedHashMap<>(facts);
    more.put(fact, value);
    return new Refusal(reason, more, remedies);
  }

  public Refusal mend(Remedy remedy) {
    var more = new java.util.ArrayList<>(remedies);
    more.add(remedy);
    return new Refusal(reason, facts, more);
  }
}
