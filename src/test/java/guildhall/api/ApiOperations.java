package guildhall.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The operations of the published OpenAPI document, with the schema of each body resolved.
record ApiOperations(JsonNode document) {

  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

  /// @param body the schema of the JSON body; missing node when there is none
  record Operation(String method, String path, List<JsonNode> parameters, JsonNode body) {

    @Override
    public String toString() {
      return method + " " + path;
    }

    List<JsonNode> parametersIn(String place) {
      return parameters.stream().filter(it -> it.path("in").asString("").equals(place)).toList();
    }

    /// What goes behind the path, so that nothing is left behind where a try can be rehearsed.
    String rehearsal() {
      var can = parameters.stream().anyMatch(it -> it.path("name").asString().equals("preview"));
      return can ? "?preview=true" : "";
    }
  }

  List<Operation> all() {
    var all = new ArrayList<Operation>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        var method = entry.getKey().toUpperCase(Locale.ROOT);
        if (METHODS.contains(method)) all.add(operation(method, path.getKey(), entry.getValue()));
      }
    }
    return all;
  }

  private Operation operation(String method, String path, JsonNode it) {
    var parameters = new ArrayList<JsonNode>();
    it.path("parameters").forEach(parameters::add);
    var content = it.path("requestBody").path("content");
    var body = resolve(content.path("application/json").path("schema"));
    return new Operation(method, path, parameters, body);
  }

  JsonNode resolve(JsonNode schema) {
    var reference = schema.path("$ref").asString("");
    if (reference.isEmpty()) return schema;
    return resolve(document.at(reference.substring(1)));
  }

  /// The type a schema asks for; OpenAPI 3.1 may list several, of which `null` says nothing.
  String typeOf(JsonNode schema) {
    var type = resolve(schema).path("type");
    if (!type.isArray()) return type.asString("object");
    for (var one : type) if (!one.asString("").equals("null")) return one.asString("");
    return "object";
  }
}
