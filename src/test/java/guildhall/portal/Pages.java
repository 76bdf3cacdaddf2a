package guildhall.portal;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the pages of the portal by itself: from Home along every link, each kind of page once.
final class Pages {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final List<String> OUTSIDE =
      List.of("/api", "/swagger", "/schemas", "/demo/mail/", "/sign-");
  private static final int MOST = 30;

  private Pages() {}

  /// Paths by a name fit for a file; an address that does not exist is among them.
  static Map<String, String> from(Page page) {
    var found = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<String>(List.of("/", "/mine", "/no/such/page"));
    while (!ahead.isEmpty() && found.size() < MOST) {
      var path = ahead.poll();
      if (found.putIfAbsent(name(path), path) != null) continue;
      page.navigate(path);
      var links = page.locator("a[href^='/']").all();
      for (var link : links) {
        var href = link.getAttribute("href").replaceAll("#.*", "");
        if (href.contains("export")) continue;
        if (OUTSIDE.stream().noneMatch(href::startsWith) && !href.isEmpty()) ahead.add(href);
      }
    }
    return found;
  }

  private static String name(String path) {
    var plain = ID.matcher(path).replaceAll("id").replaceAll("=[^&]*", "");
    return plain.equals("/") ? "home" : plain.substring(1).replaceAll("[^a-z0-9]+", "-");
  }
}
