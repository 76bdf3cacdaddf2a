package guildhall.support;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the house answered over HTTP.
public record Answer(int status, String body, HttpResponse<String> raw) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), read(response), response);
  }

  /// A page as it is read: where a line may not end there is a space all the same.
  private static String read(HttpResponse<String> response) {
    var kind = response.headers().firstValue("Content-Type").orElse("");
    return kind.startsWith("text/html") ? response.body().replace('\u00a0', ' ') : response.body();
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /// The text at a JSON pointer, `/data/0/status` say; empty when there is none.
  public String at(String pointer) {
    return json().at(pointer).asString("");
  }

  public String code() {
    return at("/code");
  }

  public String header(String name) {
    return raw.headers().firstValue(name).orElse("");
  }
}
