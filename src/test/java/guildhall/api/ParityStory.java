package guildhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.web.Does;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Nothing can be done on pages only: each handler a form is sent to names the operation of the API
/// that does the same, and the API describes that operation.
@Story
class ParityStory {

  private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

  private final RequestMappingHandlerMapping handlers;
  private final Set<String> operations;

  ParityStory(
      House house,
      Cast cast,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
    house.today("2021-03-01");
    var document = house.get(cast.staff("program-manager"), "/api/openapi.json").json();
    operations =
        new ApiOperations(document)
            .all().stream().map(Object::toString).collect(Collectors.toSet());
  }

  @Test
  void everyFormHasItsOperation() {
    var faults = new ArrayList<String>();
    handlers
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              var paths = mapping.getPatternValues();
              var writes = !READING.containsAll(mapping.getMethodsCondition().getMethods());
              if (writes && isPage(handler, paths)) faults.addAll(faults(paths, handler));
            });
    assertThat(faults).isEmpty();
  }

  /// Pages that only some houses have, such as the demo's, declare theirs as well.
  @Test
  void pagesNotShownHereDeclareTheirsToo() {
    var undeclared =
        controllers()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(it -> AnnotatedElementUtils.hasAnnotation(it, PostMapping.class))
            .filter(it -> !it.isAnnotationPresent(Does.class))
            .map(it -> it.getDeclaringClass().getSimpleName() + "." + it.getName())
            .filter(it -> !it.contains("Api."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(undeclared).isEmpty();
  }

  private static boolean isPage(HandlerMethod handler, Set<String> paths) {
    return handler.getBeanType().getName().startsWith("guildhall.")
        && paths.stream().noneMatch(it -> it.startsWith("/api/") || it.equals("/error"));
  }

  private List<String> faults(Set<String> paths, HandlerMethod handler) {
    var does = handler.getMethodAnnotation(Does.class);
    if (does == null) return List.of(paths + " does not say what it does: " + handler);
    if (does.value().length == 0 && does.because().isBlank()) {
      return List.of(paths + " neither names an operation nor says why there is none");
    }
    return Stream.of(does.value())
        .filter(it -> !operations.contains(it))
        .map(it -> paths + " names " + it + ", which the API does not have")
        .toList();
  }

  private static Stream<Class<?>> controllers() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    scanner.setEnvironment(new org.springframework.core.env.StandardEnvironment());
    return scanner.findCandidateComponents("guildhall").stream()
        .map(
            it -> {
              try {
                return Class.forName(String.valueOf(it.getBeanClassName()));
              } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
