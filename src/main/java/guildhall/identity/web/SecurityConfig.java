package guildhall.identity.web;

import guildhall.identity.app.WhoBearsToken;
import guildhall.identity.app.WhoIsSignedIn;
import guildhall.identity.domain.LocalPath;
import guildhall.platform.web.Shell;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/// Who gets in, by which door: programs by token under `/api/`, people by session everywhere else.
///
/// Both doors are shut by default. What a caller may do once inside is no matter of paths: each act
/// asks its own policy.
@Configuration
class SecurityConfig {

  private static final String[] REFERENCE_PATHS = {
    "/api/docs",
    "/api/docs/**",
    "/api/openapi*",
    "/api/openapi*/**",
    "/api/swagger-ui/**",
    "/swagger-ui/**",
    "/swagger-ui.html",
    "/v3/api-docs/**"
  };

  private static final String[] OPEN_PATHS = {
    "/sign-in",
    "/sign-in/**",
    "/demo",
    "/preferences/**",
    "/calendar/*",
    "/problems",
    "/schemas/**",
    "/css/**",
    "/js/**",
    "/vendor/**",
    "/fonts/**",
    "/img/**",
    "/icons.svg",
    "/favicon.svg",
    "/favicon.ico",
    "/webjars/**",
    "/robots.txt",
    "/actuator/**"
  };

  /// The reference of the API is for everyone to read.
  @Bean
  @Order(1)
  SecurityFilterChain referenceDoor(HttpSecurity http) throws Exception {
    return guarded(http, BrowserRules.REFERENCE)
        .securityMatcher(REFERENCE_PATHS)
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain programsDoor(HttpSecurity http, WhoBearsToken whoBearsToken)
      throws Exception {
    return guarded(http, BrowserRules.STRICT)
        .securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new TokenFilter(whoBearsToken), AuthorizationFilter.class)
        .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
        .exceptionHandling(
            no -> no.authenticationEntryPoint((request, response, why) -> askForToken(response)))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain peoplesDoor(
      HttpSecurity http, WhoIsSignedIn whoIsSignedIn, SessionCookie cookie) throws Exception {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookie.formTokenName());
    tokens.setCookieCustomizer(it -> it.path("/").secure(cookie.isSecure()).sameSite("Lax"));
    return guarded(http, BrowserRules.STRICT)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .addFilterBefore(new SessionFilter(whoIsSignedIn, cookie), AuthorizationFilter.class)
        .authorizeHttpRequests(
            paths ->
                paths
                    .dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(OPEN_PATHS)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            no ->
                no.authenticationEntryPoint(
                    (request, response, why) -> askToSignIn(request, response, cookie)))
        .build();
  }

  /// Nobody reads how long each single filter of a door takes, and finding out took a quarter of
  /// the time of a short answer; how long a request takes is still counted.
  @Bean
  SecurityObservationSettings nothingCountedInside() {
    return SecurityObservationSettings.noObservations();
  }

  /// What all doors share: no sessions of the server's own, and the rules for browsers.
  private static HttpSecurity guarded(HttpSecurity http, String policy) throws Exception {
    return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers -> {
              headers.defaultsDisabled();
              BrowserRules.with(policy).forEach(headers::addHeaderWriter);
            });
  }

  /// What is turned away before it comes to a door, as too large say, is answered by the error page
  /// alone; it tells browsers the same.
  @Bean
  FilterRegistrationBean<HeaderWriterFilter> errorsToldTheSame() {
    var filter =
        new HeaderWriterFilter(BrowserRules.with(BrowserRules.STRICT)) {
          @Override
          protected boolean shouldNotFilterErrorDispatch() {
            return false;
          }
        };
    var errors = new FilterRegistrationBean<HeaderWriterFilter>(filter);
    errors.setName("browser-rules-of-errors");
    errors.setDispatcherTypes(DispatcherType.ERROR);
    errors.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return errors;
  }

  private static void askForToken(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"guildhall\"");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  /// Whoever follows a link comes back to it after signing in; whoever sent a form comes back to
  /// the page it stood on. A cookie that opens nothing was a session that ended by itself.
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, SessionCookie cookie) {
    var query = request.getQueryString();
    var path = request.getRequestURI() + (query == null ? "" : "?" + query);
    var back = "GET".equals(request.getMethod()) ? path : pageOf(request);
    var asked = new ArrayList<String>();
    if (cookie.secretIn(request).isPresent()) asked.add("ended");
    if (!"/".equals(back)) asked.add("to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    // Relative on purpose: an absolute address would repeat whatever host the request named.
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        "Location",
        request.getContextPath()
            + "/sign-in"
            + (asked.isEmpty() ? "" : "?" + String.join("&", asked)));
  }

  /// The page a form was sent from, as the form says; the way back stays in this house.
  private static String pageOf(HttpServletRequest request) {
    var from = request.getParameter(Shell.FROM);
    return from == null ? "/" : LocalPath.orHome(from);
  }
}
