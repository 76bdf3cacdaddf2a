package guildhall.portal;

import guildhall.platform.web.Languages;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pictures of every page for people to look at, in `screenshots/`: `./mvnw test
/// -Dtest=Screenshots`. `-Dlanguages=en`, `-Dthemes=light`, `-Dwidths=1440`, `-Dpeople=Avocet` take
/// fewer.
@DemoHouse
class Screenshots {

  private final House house;

  Screenshots(House house) {
    this.house = house;
  }

  @Test
  void ofEveryPage() {
    for (var person : chosen("people", String.join(",", Pages.EVERYBODY))) {
      var pages = Pages.ofEverybody(house).getOrDefault(person, Map.of());
      for (var language : chosen("languages", languages())) {
        for (var theme : chosen("themes", "light,dark")) {
          for (var width : chosen("widths", "1440,390")) {
            take(person, pages, new Reader(language, theme, Integer.parseInt(width), true));
          }
        }
      }
    }
  }

  private void take(String person, Map<String, String> pages, Reader reader) {
    var ending = "-" + reader.language() + "-" + reader.theme() + "-" + reader.width() + ".png";
    var folder = Path.of("screenshots");
    try (var visitor = new Visitor(house, reader)) {
      visitor.open("/sign-in").keepsPicture(folder.resolve("sign-in" + ending));
      visitor.signedInAs(person);
      pages.forEach(
          (name, path) ->
              visitor.open(path).keepsPicture(folder.resolve(person + "-" + name + ending)));
    }
  }

  private static List<String> chosen(String property, String otherwise) {
    return List.of(System.getProperty(property, otherwise).split(",", -1));
  }

  private static String languages() {
    return String.join(",", Languages.ALL.stream().map(it -> it.getLanguage()).toList());
  }
}
