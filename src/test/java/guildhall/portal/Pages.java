package guildhall.portal;

import com.microsoft.playwright.Page;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Finds the pages of the house by itself: from Home along every link, each kind of page once.
final class Pages {

  /// One of each kind: who may do everything in a company in its window and in a fresh one, whose
  /// membership lapsed, an employee, and the staff.
  static final List<String> EVERYBODY =
      List.of("Avocet", "Curlew", "Lapwing", "Siskin", "Godwit", "Knot");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final List<String> OUTSIDE =
      List.of(
          "/api",
          "/swagger",
          "/schemas",
          "/demo/mail/",
          "/sign-",
          "/calendar",
          "/fonts",
          "/vendor");
  private static final int MOST = 70;

  private static final Map<String, Map<String, Map<String, String>>> KNOWN =
      new ConcurrentHashMap<>();

  private Pages() {}

  /// The pages of each persona, by a name fit for a file. A page that an earlier persona has is
  /// left out for later ones, unless it is Home or their own.
  static Map<String, Map<String, String>> ofEverybody(House house) {
    return KNOWN.computeIfAbsent(house.url(""), url -> look(house));
  }

  private static Map<String, Map<String, String>> look(House house) {
    var all = new LinkedHashMap<String, Map<String, String>>();
    var seen = new HashSet<String>();
    for (var person : EVERYBODY) {
      try (var visitor = new Visitor(house, Reader.PLAIN).signedInAs(person)) {
        var pages = from(visitor.page());
        pages.keySet().removeIf(name -> isTheSameFor(name) && !seen.add(name));
        all.put(person, pages);
      }
    }
    return all;
  }

  /// Home, benefits and memberships differ with the company's moment; other pages only repeat.
  private static boolean isTheSameFor(String name) {
    return !Set.of("home", "mine", "membership", "benefits").contains(name);
  }

  /// Paths by a name fit for a file; an address that does not exist is among them.
  static Map<String, String> from(Page page) {
    var found = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<String>(List.of("/", "/mine", "/search?q=se", "/no/such/page"));
    while (!ahead.isEmpty() && found.size() < MOST) {
      var path = ahead.poll();
      if (found.putIfAbsent(name(path), path) != null) continue;
      page.navigate(path);
      ahead.addAll(links(page));
    }
    return found;
  }

  private static List<String> links(Page page) {
    var hrefs =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll(\"a[href^='/']:not([download])\")]"
                    + ".map(it => it.getAttribute('href').replace(/#.*/, ''))");
    return hrefs.stream().map(String::valueOf).filter(Pages::isAPage).toList();
  }

  private static boolean isAPage(String href) {
    return !href.isEmpty()
        && !href.contains("export")
        && !href.contains("as=")
        // A letter shown by itself runs no script, so nothing can look at it from inside.
        && !href.matches("/console/messages/[A-Z_]+/html.*")
        && !href.contains("&")
        && OUTSIDE.stream().noneMatch(href::startsWith);
  }

  /// Pages that differ only in what they are about, or how their list is sorted, are one kind.
  private static String name(String path) {
    var plain = ID.matcher(path).replaceAll("id").replaceAll("=[^&]*", "");
    var kind =
        plain.matches("[^?]*\\?(sort|after|columns|q)\\b.*")
            ? plain.replaceAll("\\?.*", "?sort")
            : plain;
    return kind.equals("/") ? "home" : kind.substring(1).replaceAll("[^a-z0-9]+", "-");
  }
}
