package guildhall.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes a plausible body for a schema, and every way of getting it wrong.
final class Mutations {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String LONG = "x".repeat(100_000);

  private final ApiOperations api;

  Mutations(ApiOperations api) {
    this.api = api;
  }

  /// One wrong body.
  ///
  /// @param what says what is wrong with it, for the report
  record Wrong(String what, String body) {}

  ObjectNode plausible(JsonNode schema) {
    var body = JSON.createObjectNode();
    schema
        .path("properties")
        .properties()
        .forEach(property -> body.set(property.getKey(), value(property.getValue())));
    return body;
  }

  private JsonNode value(JsonNode given) {
    var schema = api.resolve(given);
    if (schema.path("enum").isArray()) return schema.path("enum").get(0);
    return switch (api.typeOf(schema)) {
      case "string" -> NODES.stringNode(text(schema));
      case "integer", "number" -> NODES.numberNode(1);
      case "boolean" -> NODES.booleanNode(true);
      case "array" -> list(schema);
      default -> plausible(schema);
    };
  }

  private ArrayNode list(JsonNode schema) {
    var list = NODES.arrayNode();
    for (var n = 0; n < schema.path("minItems").asInt(0); n++) {
      list.add(value(schema.path("items")));
    }
    return list;
  }

  /// What fits the patterns the API asks for. One that is not known here is written down first.
  private static final Map<String, String> FITTING =
      Map.of(
          "[A-Z]{2}", "NL",
          "en|nl|sv", "en",
          "tok_[A-Za-z0-9_]{1,90}", "tok_approve",
          "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", "company.example");

  private static String text(JsonNode schema) {
    var pattern = schema.path("pattern").asString("");
    if (FITTING.containsKey(pattern)) return FITTING.get(pattern);
    return switch (schema.path("format").asString("")) {
      case "uuid" -> UUID.randomUUID().toString();
      case "date" -> "2021-03-01";
      case "date-time" -> "2021-03-01T09:00:00Z";
      case "email" -> "someone@company.example";
      default -> "text";
    };
  }

  List<Wrong> wrongBodies(JsonNode schema) {
    var all = new ArrayList<Wrong>();
    for (var whole : List.of("", "null", "[]", "\"text\"", "1", "{", "{]}", "{\"a\":1}{\"b\":2}")) {
      all.add(new Wrong("the whole body is `" + whole + "`", whole));
    }
    all.add(new Wrong("nested 2,000 deep", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)));
    all.add(with(plausible(schema), "noSuchField", NODES.numberNode(1), "an unknown field"));
    all.add(new Wrong("a field twice", twice(plausible(schema))));
    schema
        .path("properties")
        .properties()
        .forEach(it -> all.addAll(wrongValues(schema, it.getKey(), api.resolve(it.getValue()))));
    for (var name : schema.path("required")) {
      var body = plausible(schema);
      body.remove(name.asString());
      all.add(new Wrong(name.asString() + " is missing", body.toString()));
      all.add(with(plausible(schema), name.asString(), NODES.nullNode(), "is null"));
    }
    return all;
  }

  private List<Wrong> wrongValues(JsonNode schema, String name, JsonNode property) {
    var values = new ArrayList<JsonNode>();
    switch (api.typeOf(property)) {
      case "string" -> addWrongTexts(property, values);
      case "integer" -> {
        values.add(NODES.numberNode(-1));
        values.add(NODES.numberNode(Long.MAX_VALUE));
        values.add(NODES.numberNode(1.5));
        values.add(NODES.stringNode("one"));
        values.add(NODES.booleanNode(true));
      }
      case "boolean" -> {
        values.add(NODES.stringNode("perhaps"));
        values.add(NODES.numberNode(7));
      }
      case "array" -> {
        values.add(NODES.stringNode("no list"));
        values.add(NODES.numberNode(1));
      }
      default -> {
        values.add(NODES.stringNode("no object"));
        values.add(NODES.arrayNode().add(1));
      }
    }
    return values.stream().map(it -> with(plausible(schema), name, it, "is " + brief(it))).toList();
  }

  private static void addWrongTexts(JsonNode property, List<JsonNode> values) {
    values.add(NODES.numberNode(12));
    values.add(NODES.booleanNode(true));
    values.add(NODES.objectNode());
    values.add(NODES.arrayNode());
    values.add(NODES.stringNode(LONG));
    values.add(NODES.stringNode("nul \u0000 inside"));
    var format = property.path("format").asString("");
    if (format.equals("uuid")) values.add(NODES.stringNode("not-a-uuid"));
    if (format.equals("date")) {
      values.add(NODES.stringNode("2021-02-30"));
      values.add(NODES.stringNode("31-12-2021"));
    }
    if (format.equals("date-time")) values.add(NODES.stringNode("yesterday"));
    if (property.path("enum").isArray()) values.add(NODES.stringNode("NO_SUCH_WORD"));
  }

  private static Wrong with(ObjectNode body, String name, JsonNode value, String what) {
    body.set(name, value);
    return new Wrong(name + " " + what, body.toString());
  }

  private static String twice(ObjectNode body) {
    var names = body.propertyNames();
    var name = names.isEmpty() ? "a" : names.iterator().next();
    return "{\"" + name + "\":1,\"" + name + "\":2}";
  }

  private static String brief(JsonNode value) {
    var text = value.toString();
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
