package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.kernel.PersonId;
import guildhall.platform.time.ProgramClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Writes the call slip at the door, and reads the part of a list that is wanted.
@Component
class CallResolver implements WebMvcConfigurer {

  private final ProgramClock clock;
  private final Cursors cursors;

  CallResolver(ProgramClock clock, Cursors cursors) {
    this.clock = clock;
    this.cursors = cursors;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallArgument());
    resolvers.add(new WantedArgument());
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, AccountId.class, AccountId::of);
    registry.addConverter(String.class, PersonId.class, PersonId::of);
    var dates = new DateTimeFormatterRegistrar();
    dates.setUseIsoFormat(true);
    dates.registerFormatters(registry);
    registry.addConverter(String.class, LocalDate.class, CallResolver::day);
  }

  /// A day of a calendar people use: year 999999999 is a date too, but neither PostgreSQL's nor
  /// ours.
  private static LocalDate day(String text) {
    var day = LocalDate.parse(text);
    if (day.getYear() < 1970 || day.getYear() > 2199) {
      throw new IllegalArgumentException("a day from 1970 to 2199");
    }
    return day;
  }

  /// The call a request makes.
  ///
  /// @throws SignedOut when nobody is signed in
  Call callOf(HttpServletRequest request) {
    var at = clock.at();
    var caller = DoorFilter.caller(request).orElseThrow(SignedOut::new);
    return new Call(caller, at, clock.on(at), DoorFilter.requestId(request));
  }

  private static HttpServletRequest servlet(NativeWebRequest request) {
    return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
  }

  private final class CallArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Call.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer view,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      return callOf(servlet(request));
    }
  }

  private final class WantedArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Page.Wanted.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer view,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      return new Page.Wanted(limit(request.getParameter("limit")), key(request));
    }

    private static int limit(@Nullable String text) {
      if (text == null) return Page.Wanted.DEFAULT_LIMIT;
      try {
        var limit = Integer.parseInt(text);
        if (limit >= 1 && limit <= Page.Wanted.MAX_LIMIT) return limit;
      } catch (NumberFormatException e) {
        throw new Malformed("limit", "1.." + Page.Wanted.MAX_LIMIT, e);
      }
      throw new Malformed("limit", "1.." + Page.Wanted.MAX_LIMIT, null);
    }

    private @Nullable String key(NativeWebRequest request) {
      var after = request.getParameter("after");
      if (after == null || after.isEmpty()) return null;
      return cursors.read(servlet(request).getRequestURI(), after);
    }
  }
}
