package guildhall.catalog.app;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import guildhall.catalog.domain.Fault;
import guildhall.catalog.domain.FaultKind;
import guildhall.catalog.domain.Node;
import guildhall.catalog.domain.Place;
import guildhall.catalog.domain.ProgramTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Holds each program file against its JSON Schema, the same one editors use.
final class SchemaCheck {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private SchemaCheck() {}

  static List<Fault> of(ProgramTree program) {
    var faults = new ArrayList<Fault>();
    program
        .files()
        .forEach(
            (name, tree) ->
                schemaOf(name).validate(json(tree)).forEach(it -> faults.add(fault(tree, it))));
    return faults;
  }

  private static Schema schemaOf(String file) {
    var name = file.replace(".yaml", ".json");
    return SCHEMAS.computeIfAbsent(
        name, it -> REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/program/" + it)));
  }

  private static Fault fault(Node tree, Error error) {
    var at = tree.follow(steps(error));
    var word = at.word().orElse("");
    return switch (error.getKeyword()) {
      case "additionalProperties", "propertyNames" -> unknownWord(at, error);
      case "required" ->
          Fault.of(FaultKind.WORD_MISSING, at.place(), String.valueOf(error.getProperty()));
      case "type" ->
          Fault.of(FaultKind.WRONG_TYPE, at.place(), word).with("expected", types(error));
      case "enum", "const" ->
          Fault.notAmong(FaultKind.NOT_ONE_OF, at.place(), word, choices(error));
      case "minimum", "minItems", "minLength" -> limit(FaultKind.TOO_SMALL, at, error);
      case "maximum", "maxItems", "maxLength" -> limit(FaultKind.TOO_LARGE, at, error);
      default ->
          Fault.of(FaultKind.WRONG_FORM, at.place(), word).with("expected", description(error));
    };
  }

  private static Fault unknownWord(Node at, Error error) {
    var word = String.valueOf(error.getProperty());
    var place =
        at.fields().stream()
            .filter(it -> it.key().equals(word))
            .map(Node.Entry::keyPlace)
            .findFirst()
            .orElse(at.place());
    return Fault.notAmong(FaultKind.UNKNOWN_WORD, place, word, properties(error));
  }

  private static Fault limit(FaultKind kind, Node at, Error error) {
    var schema = error.getSchemaNode();
    var found =
        switch (error.getKeyword()) {
          case "minimum", "maximum" -> at.word().orElse("");
          case "minItems", "maxItems" -> String.valueOf(at.elements().size());
          default -> String.valueOf(at.word().orElse("").length());
        };
    return Fault.of(kind, at.place(), found)
        .with("limit", schema == null ? "" : schema.asString())
        .with("what", error.getKeyword());
  }

  private static List<String> steps(Error error) {
    var path = error.getInstanceLocation();
    var steps = new ArrayList<String>();
    for (int i = 0; i < path.getNameCount(); i++) steps.add(String.valueOf(path.getElement(i)));
    return steps;
  }

  /// The words an object may have: what stands beside the keyword that refused one.
  private static List<String> properties(Error error) {
    var words = new ArrayList<String>();
    parent(error).path("properties").propertyNames().forEach(words::add);
    return words;
  }

  private static List<String> choices(Error error) {
    var words = new ArrayList<String>();
    var schema = error.getSchemaNode();
    if (schema != null) schema.forEach(it -> words.add(it.asString()));
    return words;
  }

  private static String types(Error error) {
    var schema = error.getSchemaNode();
    if (schema == null) return "";
    return schema.isArray() ? String.join(" / ", choices(error)) : schema.asString();
  }

  private static String description(Error error) {
    return parent(error).path("description").asString("");
  }

  /// The part of the schema that holds the keyword which refused.
  private static JsonNode parent(Error error) {
    var location = error.getSchemaLocation();
    var file = location.getAbsoluteIri().toString();
    JsonNode at = schemaOf(file.substring(file.lastIndexOf('/') + 1)).getSchemaNode();
    var fragment = location.getFragment();
    for (int i = 0; i < fragment.getNameCount() - 1; i++) {
      var step = fragment.getElement(i);
      at = step instanceof Integer index ? at.path(index) : at.path(String.valueOf(step));
    }
    return at;
  }

  private static JsonNode json(Node node) {
    return switch (node) {
      case Node.Mapping(Place place, var entries) -> {
        var object = JSON.objectNode();
        entries.forEach(it -> object.set(it.key(), json(it.value())));
        yield object;
      }
      case Node.Sequence(Place place, var items) -> {
        var array = JSON.arrayNode();
        items.forEach(it -> array.add(json(it)));
        yield array;
      }
      case Node.Scalar(Place place, var value, var type) ->
          switch (type) {
            case TEXT -> JSON.stringNode(value);
            case NUMBER -> JSON.numberNode(new BigDecimal(value));
            case FLAG -> JSON.booleanNode(value.equals("true"));
            case NOTHING -> JSON.nullNode();
          };
    };
  }
}
