package guildhall.platform.web.find;

import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.find.Findable.Find;
import guildhall.platform.web.find.Findable.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that finds things. The palette asks for the same page and shows its moving part.
@Controller
class SearchPages {

  private static final int MOST_OF_A_KIND = 8;

  private final PageShell pages;
  private final ObjectProvider<Findable> findables;

  SearchPages(PageShell pages, ObjectProvider<Findable> findables) {
    this.pages = pages;
    this.findables = findables;
  }

  @GetMapping("/search")
  ResponseEntity<String> search(Call call, @RequestParam(name = "q", defaultValue = "") String q) {
    var found = look(call, new Sought(q));
    return pages.isForPart()
        ? pages.part(call, "layout/found", found)
        : pages.show(call, "layout/search", "platform.find.title", found);
  }

  private FoundView look(Call call, Sought sought) {
    var words = pages.words(call);
    var all =
        findables
            .orderedStream()
            .flatMap(it -> it.offeredTo(call, words, sought).stream())
            .filter(it -> !sought.isEmpty() || it.kind() == Kind.PAGES)
            .filter(it -> sought.isIn(it.title(), it.about()))
            .sorted(Comparator.comparingInt(it -> sought.distance(it.title())))
            .collect(Collectors.groupingBy(Find::kind));
    return new FoundView(sought.text(), groups(all, words));
  }

  private static List<FoundView.Group> groups(Map<Kind, List<Find>> all, Shell words) {
    return Arrays.stream(Kind.values())
        .filter(all::containsKey)
        .map(kind -> group(kind, all.getOrDefault(kind, List.of()), words))
        .toList();
  }

  private static FoundView.Group group(Kind kind, List<Find> finds, Shell words) {
    var most = kind == Kind.PAGES ? finds.size() : MOST_OF_A_KIND;
    return new FoundView.Group(
        words.text("platform.find." + kind), finds.stream().limit(most).toList());
  }
}
