package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses what an operation of the API is asked in its address and does not know, as unknown
/// fields of a body are. A word misspelt would otherwise be passed over: a filter that filters
/// nothing, a cursor that begins the list again and again.
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod operation)) return true;
    var asked = request.getParameterMap().keySet();
    if (asked.isEmpty()) return true;
    var names = known.computeIfAbsent(operation.getMethod(), method -> knownTo(operation));
    for (var name : asked) if (!names.contains(name)) throw new UnknownParameter(name, names);
    return true;
  }

  private static SortedSet<String> knownTo(HandlerMethod operation) {
    var names = new TreeSet<String>();
    for (var parameter : operation.getMethodParameters()) namesOf(parameter).forEach(names::add);
    return names;
  }

  private static Stream<String> namesOf(MethodParameter parameter) {
    var type = parameter.getParameterType();
    if (parameter.hasParameterAnnotation(RequestParam.class)) {
      parameter.initParameterNameDiscovery(NAMES);
      return Stream.of(Objects.requireNonNull(parameter.getParameterName()));
    }
    if (type == Page.Wanted.class) return Stream.of("limit", "after");
    var elsewhere =
        type == Call.class
            || parameter.hasParameterAnnotation(PathVariable.class)
            || parameter.hasParameterAnnotation(RequestBody.class);
    if (elsewhere || !type.isRecord()) return Stream.of();
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
  }
}
