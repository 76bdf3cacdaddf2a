package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Pages stay light: what Home sends over the wire to a browser that has nothing yet, and how much
/// script is ours.
@DemoHouse
class WeightTest {

  private static final int MOST = 150 * 1024;
  private static final int MOST_SCRIPT = 15 * 1024;

  private final House house;

  WeightTest(House house) {
    this.house = house;
  }

  @Test
  void homeSendsAtMost150KilobytesAndAsksNobodyElse() {
    var sent = new TreeMap<String, Integer>();
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var session = avocet.page().context().storageState();
      try (var fresh = Chrome.windowWith(Reader.PLAIN, house.url("/"), session)) {
        var page = fresh.newPage();
        page.onRequestFinished(it -> sent.put(it.url(), bytes(it)));
        page.navigate("/");
        page.evaluate("document.fonts.ready.then(() => true)");
        page.waitForTimeout(300);
      }
    }
    assertThat(sent).isNotEmpty().allSatisfy((url, n) -> assertThat(url).startsWith(house.url("")));
    assertThat(total(sent)).as(sent.toString()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void ourOwnScriptIsSmall() throws IOException {
    assertThat(Files.size(Path.of("src/main/resources/static/js/guildhall.js")))
        .isLessThanOrEqualTo(MOST_SCRIPT);
  }

  private static int total(Map<String, Integer> sent) {
    return sent.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int bytes(Request it) {
    var sizes = it.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
