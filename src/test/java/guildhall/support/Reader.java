package guildhall.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone signed in who opens pages and sends their forms as a browser without scripts does.
public class Reader {

  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final House house;

  /// The cookies the house set, as a browser keeps them.
  private final Map<String, String> jar = new HashMap<>();

  /// @param session the id of an open session
  public Reader(House house, String session, String language) {
    this.house = house;
    jar.put("guildhall-session", "guildhall-session=" + session);
    jar.put("guildhall-language", "guildhall-language=" + language);
  }

  public Answer see(String path) {
    return kept(house.send(house.request("", path).header("Cookie", cookies()).GET()));
  }

  /// Sends the first form of a page that goes to `action`: its hidden fields, and what was filled
  /// in.
  public Answer send(Answer page, String action, Map<String, String> filled) {
    var from = page.body().indexOf("action=\"" + action + "\"");
    assertThat(from).as("a form to %s in %s", action, page.body()).isPositive();
    var form = page.body().substring(from, page.body().indexOf("</form>", from));
    var fields =
        FIELD
            .matcher(form)
            .results()
            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (a, b) -> a));
    fields.putAll(filled);
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return kept(
        house.send(
            house
                .request("", action)
                .header("Cookie", cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
  }

  private Answer kept(Answer answer) {
    answer.raw().headers().allValues("Set-Cookie").stream()
        .map(it -> it.substring(0, it.indexOf(';')))
        .filter(it -> !it.endsWith("="))
        .forEach(it -> jar.put(it.substring(0, it.indexOf('=')), it));
    return answer;
  }

  private String cookies() {
    return String.join("; ", jar.values());
  }
}
