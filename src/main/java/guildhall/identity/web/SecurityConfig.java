package guildhall.identity.web;

import guildhall.identity.app.WhoBearsToken;
import guildhall.identity.app.WhoIsSignedIn;
import guildhall.identity.domain.LocalPath;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Who gets in, by which door: programs by token under `/api/`, people by session everywhere else.
///
/// Both doors are shut by default. What a caller may do once inside is no matter of paths: each act
/// asks its own policy.
@Configuration
class SecurityConfig {

  private static final String NOTHING_FOREIGN =
      "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; ";
  private static final String STRICT = NOTHING_FOREIGN + "style-src 'self'";

  /// The reference page is drawn by a library that writes its styles into the page.
  private static final String REFERENCE = NOTHING_FOREIGN + "style-src 'self' 'unsafe-inline'";

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
    return guarded(http, REFERENCE)
        .securityMatcher(REFERENCE_PATHS)
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain programsDoor(HttpSecurity http, WhoBearsToken whoBearsToken)
      throws Exception {
    return guarded(http, STRICT)
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
    return guarded(http, STRICT)
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

  /// What both doors share: no sessions of the server's own, and headers that let a page load
  /// nothing from elsewhere and be shown nowhere else.
  private static HttpSecurity guarded(HttpSecurity http, String policy) throws Exception {
    return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(it -> it.policyDirectives(policy))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .httpStrictTransportSecurity(it -> it.maxAgeInSeconds(TWO_YEARS))
                    .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                    .addHeaderWriter(
                        new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                    .addHeaderWriter(
                        new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"))
                    .permissionsPolicyHeader(it -> it.policy(NO_DEVICES))
                    .contentTypeOptions(Customizer.withDefaults()));
  }

  private static final long TWO_YEARS = 63_072_000;
  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

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

  /// The page a form was sent from, by its path alone: whichever site it names, the way back stays
  /// in this house.
  private static String pageOf(HttpServletRequest request) {
    var from = request.getHeader("Referer");
    if (from == null) return "/";
    try {
      var address = URI.create(from);
      var path = address.getRawPath() == null ? "/" : address.getRawPath();
      var query = address.getRawQuery();
      return LocalPath.orHome(query == null ? path : path + "?" + query);
    } catch (IllegalArgumentException e) {
      // No address at all: home is always a page.
      return "/";
    }
  }
}
