package guildhall.platform.web;

import guildhall.platform.web.Problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says which parts of a request are not of the form they must have, by JSON pointer.
@Component
class Faults {

  private final Messages messages;

  Faults(Messages messages) {
    this.messages = messages;
  }

  List<Fault> of(Malformed malformed, Locale locale) {
    if (malformed instanceof UnknownParameter it) {
      var fault = it.expected().isEmpty() ? "noParameters" : "unknownParameter";
      return List.of(say(it.pointer(), fault, Map.of("known", it.expected()), locale));
    }
    return List.of(expected(malformed.pointer(), malformed.expected(), locale));
  }

  List<Fault> of(TypeMismatchException mismatch, Locale locale) {
    var name = mismatch.getPropertyName() == null ? "" : mismatch.getPropertyName();
    var type = mismatch.getRequiredType();
    return List.of(expected(name, type == null ? "?" : word(type), locale));
  }

  List<Fault> of(MissingServletRequestParameterException missing, Locale locale) {
    return List.of(say(missing.getParameterName(), "missing", Map.of(), locale));
  }

  List<Fault> of(BindingResult result) {
    return result.getFieldErrors().stream()
        .map(it -> new Fault(pointer(it.getField()), String.valueOf(it.getDefaultMessage())))
        .toList();
  }

  List<Fault> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(
            parameter ->
                parameter.getResolvableErrors().stream()
                    .map(
                        it ->
                            new Fault(
                                String.valueOf(parameter.getMethodParameter().getParameterName()),
                                String.valueOf(it.getDefaultMessage()))))
        .toList();
  }

  List<Fault> of(JacksonException unreadable, Locale locale) {
    return List.of(
        switch (unreadable) {
          case UnrecognizedPropertyException it ->
              say(
                  pointer(it),
                  "unknown",
                  Map.of("known", it.getKnownPropertyIds() == null ? "" : known(it)),
                  locale);
          case InvalidFormatException it -> expected(pointer(it), word(it.getTargetType()), locale);
          case MismatchedInputException it ->
              expected(
                  pointer(it), it.getTargetType() == null ? "?" : word(it.getTargetType()), locale);
          case DatabindException it -> say(pointer(it), "unreadable", Map.of(), locale);
          case StreamReadException it -> say(place(it), "notJson", Map.of(), locale);
          default -> say("", "unreadable", Map.of(), locale);
        });
  }

  Fault notJson(Locale locale) {
    return say("", "notJson", Map.of(), locale);
  }

  private Fault expected(String pointer, String expected, Locale locale) {
    return say(pointer, "expected", Map.of("expected", expected), locale);
  }

  private Fault say(String pointer, String what, Map<String, ?> arguments, Locale locale) {
    return new Fault(pointer, messages.text(locale, "platform.fault." + what, arguments));
  }

  private static String known(UnrecognizedPropertyException it) {
    return it.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// The word an API client knows a type by.
  private static String word(Class<?> type) {
    if (type.isEnum()) {
      return java.util.Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(" | "));
    }
    return switch (type.getSimpleName()) {
      case "UUID", "AccountId", "PersonId" -> "uuid";
      case "LocalDate" -> "2026-10-31";
      case "Instant" -> "2026-10-31T09:00:00Z";
      case "int", "Integer", "long", "Long" -> "integer";
      case "boolean", "Boolean" -> "true | false";
      case "String" -> "string";
      default -> type.isArray() || java.util.Collection.class.isAssignableFrom(type) ? "[]" : "{}";
    };
  }

  private static String pointer(String field) {
    return "/" + field.replace('.', '/').replace("[", "/").replace("]", "");
  }

  private static String pointer(DatabindException it) {
    return it.getPath().stream()
        .map(
            step ->
                step.getPropertyName() != null
                    ? step.getPropertyName()
                    : String.valueOf(step.getIndex()))
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String place(StreamReadException it) {
    var at = it.getLocation();
    return at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
  }
}
