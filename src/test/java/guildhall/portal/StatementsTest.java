package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import guildhall.support.Statements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pages ask the database for what they show, not row by row: how often is counted, which no busy
/// machine changes.
@DemoHouse
class StatementsTest {

  private static final int MOST = 70;
  private static final int MOST_ALIKE = 12;

  /// What makes each transaction one company's.
  private static final String WALL = "SELECT set_config";

  /// The movable clock walks through the days ahead, and stands in no program that runs for real.
  private static final Set<String> LEFT_OUT = Set.of("/console/clocks");

  private final House house;

  StatementsTest(House house) {
    this.house = house;
  }

  @Test
  void aPageAsksTheDatabaseAFewQuestions() {
    var tooMany = new ArrayList<String>();
    var counts = new TreeMap<String, Integer>();
    Pages.ofEverybody(house)
        .forEach(
            (person, pages) ->
                asked(person, pages)
                    .forEach(
                        (path, asked) -> {
                          counts.put(person + " " + path, asked.size());
                          tooMany.addAll(complaints(person + " " + path, asked));
                        }));
    assertThat(counts).hasSizeGreaterThan(50).allSatisfy((page, n) -> assertThat(n).isPositive());
    assertThat(tooMany).isEmpty();
  }

  private Map<String, List<String>> asked(String person, Map<String, String> pages) {
    var asked = new TreeMap<String, List<String>>();
    try (var visitor = new Visitor(house, Reader.PLAIN).signedInAs(person)) {
      for (var path : pages.values()) {
        if (LEFT_OUT.contains(path.replaceAll("\\?.*", ""))) continue;
        asked.put(path, Statements.during(() -> visitor.open(path)));
      }
    }
    return asked;
  }

  private static List<String> complaints(String page, List<String> asked) {
    var complaints = new ArrayList<String>();
    if (asked.size() > MOST) complaints.add(page + " asks " + asked.size() + " times");
    var alike =
        asked.stream()
            .filter(it -> !it.startsWith(WALL))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    alike.forEach(
        (sql, n) -> {
          if (n > MOST_ALIKE) complaints.add(page + " asks " + n + " times: " + sql);
        });
    Collections.sort(complaints);
    return complaints;
  }
}
