package guildhall.support;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A browser as far as signing in needs one: it keeps cookies and sends the forms' hidden field.
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final House house;

  private final Map<String, String> cookies = new HashMap<>();
  private String csrf = "";

  public Browser(House house) {
    this.house = house;
  }

  public Answer signIn(String email, String password, String to) {
    get("/sign-in");
    return post("/sign-in", Map.of("email", email, "password", password, "to", to));
  }

  public Answer get(String path) {
    return kept(house.send(request(path).GET()));
  }

  public Answer post(String path, Map<String, String> fields) {
    if (csrf.isEmpty()) get("/sign-in");
    return kept(house.send(form(path, fields)));
  }

  /// A form as it is sent, with the hidden field of the page seen last.
  public HttpRequest.Builder form(String path, Map<String, String> fields) {
    var form = new HashMap<>(Map.of("_csrf", csrf));
    form.putAll(fields);
    var body = new StringBuilder();
    form.forEach((name, value) -> body.append(name).append('=').append(coded(value)).append('&'));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()));
  }

  public HttpRequest.Builder request(String path) {
    var request = house.request("", path).header("Accept", "text/html");
    var all = new StringBuilder();
    cookies.forEach((name, value) -> all.append(name).append('=').append(value).append("; "));
    return all.isEmpty() ? request : request.header("Cookie", all.toString());
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public void keep(String name, String value) {
    cookies.put(name, value);
  }

  public String csrf() {
    return csrf;
  }

  /// Keeps what an answer asks a browser to keep.
  public Answer kept(Answer answer) {
    for (var line : answer.raw().headers().allValues("Set-Cookie")) {
      var pair = line.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) cookies.remove(pair[0]);
      else cookies.put(pair[0], pair[1]);
    }
    var found = CSRF.matcher(answer.body());
    if (found.find()) csrf = found.group(1);
    else if (!cookies.containsKey("guildhall-form")) csrf = "";
    return answer;
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
