package guildhall.platform.web.find;

import guildhall.platform.web.find.Findable.Find;
import java.util.List;

/// What was found, under its headings.
///
/// @param sought what was typed
public record FoundView(String sought, List<Group> groups) {

  public record Group(String heading, List<Find> finds) {}

  public int count() {
    return groups.stream().mapToInt(it -> it.finds().size()).sum();
  }
}
