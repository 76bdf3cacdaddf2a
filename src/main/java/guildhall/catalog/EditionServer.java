package guildhall.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running house as the command line asks it: for an edition's files, and what publishing would
/// do.
final class EditionServer {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EDITIONS = "/api/v1/catalog-versions/";

  private final String url;
  private final String token;

  EditionServer(String url, String token) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    this.token = token;
  }

  /// The house does not answer, or not as hoped.
  static final class NotReached extends RuntimeException {

    NotReached(String message) {
      super(message);
    }
  }

  /// @param isFine whether the files could be published and would change nothing
  record Plan(List<String> lines, boolean isFine) {}

  Map<String, String> files(String edition) {
    var answer = ask(request(EDITIONS + edition).GET());
    var files = new TreeMap<String, String>();
    answer
        .path("files")
        .properties()
        .forEach(it -> files.put(it.getKey(), it.getValue().asString()));
    if (files.isEmpty()) throw new NotReached("Edition " + edition + ": " + said(answer));
    return files;
  }

  Plan plan(Map<String, String> files, LocalDate from) {
    var body = Map.of("effectiveFrom", from.toString(), "files", files);
    var request =
        request(EDITIONS + UUID.randomUUID() + "?preview=true")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    var answer = ask(request);
    var lines = new ArrayList<String>();
    if (!answer.path("preview").asBoolean(false)) {
      lines.add(said(answer));
      answer.at("/facts/faults").forEach(it -> lines.add(fault(it)));
      return new Plan(lines, false);
    }
    answer.at("/after/changes").forEach(it -> lines.add(ProgramCommand.line(change(it))));
    answer.at("/after/touched").forEach(it -> lines.add(touched(it)));
    answer.path("warnings").forEach(it -> lines.add(it.asString()));
    return new Plan(lines, lines.isEmpty());
  }

  private static Change change(JsonNode it) {
    return new Change(
        Change.Subject.valueOf(it.path("subject").asString()),
        it.path("code").asString(),
        Change.Sort.valueOf(it.path("sort").asString()),
        it.path("aspect").asString(),
        it.path("before").asString(),
        it.path("after").asString());
  }

  private static String touched(JsonNode it) {
    return "TOUCHED company %s, %s, from %s: %d changes"
        .formatted(
            it.path("account").asString(),
            it.path("offer").asString(),
            it.path("on").asString(),
            it.path("changes").size());
  }

  private static String fault(JsonNode it) {
    return "%s:%d %s: %s"
        .formatted(
            it.path("file").asString(),
            it.path("line").asInt(),
            it.path("pointer").asString(),
            it.path("detail").asString());
  }

  private static String said(JsonNode answer) {
    return answer.path("detail").asString("the house gave no answer that can be read");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  private JsonNode ask(HttpRequest.Builder request) {
    try (var client = HttpClient.newHttpClient()) {
      return JSON.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException | JacksonException e) {
      throw new NotReached(
          "Nothing answers at " + url + ". Set GUILDHALL_URL, or start the house.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReached("Stopped while waiting for " + url);
    }
  }
}
