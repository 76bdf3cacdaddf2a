package guildhall.identity.web;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import guildhall.identity.app.LikePages;
import guildhall.identity.app.SeeSessions;
import guildhall.identity.domain.Liking;
import guildhall.identity.web.PreferencesView.Picked;
import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which somebody says how they like the pages.
@Controller
@Hidden
@RequestMapping("/settings/preferences")
class PreferencePages {

  private static final String PATH = "/settings/preferences";
  private static final String TITLE = "identity.preferences.title";
  private static final String WORDS = "identity.preferences.";

  /// The clocks most of the program's people live by; any other can be set over the API.
  private static final List<String> ZONES =
      List.of(
          "Europe/Amsterdam",
          "Europe/Berlin",
          "Europe/Dublin",
          "Europe/Helsinki",
          "Europe/London",
          "Europe/Stockholm",
          "UTC");

  private final LikePages likePages;
  private final OwnSessions sessions;
  private final ProgramClock clock;
  private final Validator validator;
  private final PageShell pages;

  PreferencePages(
      LikePages likePages,
      OwnSessions sessions,
      ProgramClock clock,
      Validator validator,
      PageShell pages) {
    this.likePages = likePages;
    this.sessions = sessions;
    this.clock = clock;
    this.validator = validator;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> show(Call call, HttpServletRequest request) {
    var view = view(pages.words(call), likePages.see(call), sessions.of(call, request));
    return pages.show(call, "identity/preferences", TITLE, view);
  }

  /// What cannot be chosen on the page is left as it was.
  @Does("PUT /api/v1/me/preferences")
  @PostMapping
  ResponseEntity<String> keep(Call call, @RequestParam Map<String, String> given) {
    var wish =
        new LikingForm(
            emptyToNull(given.get("language")),
            given.getOrDefault("theme", Liking.STANDARD.theme()),
            given.getOrDefault("density", Liking.STANDARD.density()),
            given.getOrDefault("motion", Liking.STANDARD.motion()),
            "on".equals(given.getOrDefault("shortcuts", "on")),
            emptyToNull(given.get("zone")));
    var liking = validator.validate(wish).isEmpty() ? wish.told() : likePages.see(call);
    likePages.handle(call, liking);
    var kept = pages.redirect(PATH, "identity.preferences.kept", Map.of());
    var answer = ResponseEntity.status(kept.getStatusCode()).headers(kept.getHeaders());
    for (var cookie : LookCookies.of(liking)) answer.header(HttpHeaders.SET_COOKIE, cookie);
    return answer.build();
  }

  /// The sessions of whoever asks, as the browser's cookie tells which of them is this one.
  @Component
  record OwnSessions(SeeSessions seeSessions, SessionCookie cookie) {

    List<SeeSessions.Open> of(Call call, HttpServletRequest request) {
      return seeSessions.handle(call.by(), cookie.secretIn(request).orElse(Secret.NONE));
    }
  }

  private PreferencesView view(Shell shell, Liking it, List<SeeSessions.Open> sessions) {
    return new PreferencesView(
        new Picked(
            field(shell, "language", it.language()).hint(shell.text(WORDS + "language.hint")),
            languages(shell)),
        new Picked(
            field(shell, "zone", it.zone()).hint(shell.text(WORDS + "zone.hint")),
            zones(shell, it.zone())),
        picked(shell, "theme", it.theme(), List.of("system", "light", "dark")),
        picked(shell, "density", it.density(), List.of("comfortable", "compact")),
        picked(shell, "motion", it.motion(), List.of("system", "reduced")),
        picked(shell, "shortcuts", it.shortcuts() ? "on" : "off", List.of("on", "off")),
        sessions);
  }

  private static Picked picked(Shell shell, String name, String value, List<String> values) {
    var choices =
        values.stream()
            .map(
                one -> {
                  var key = WORDS + name + "." + one;
                  return new Choice(one, shell.text(key), how(shell, key));
                })
            .toList();
    return new Picked(field(shell, name, value), choices);
  }

  private static @Nullable String how(Shell shell, String key) {
    return shell.has(key + ".how") ? shell.text(key + ".how") : null;
  }

  private static FieldView field(Shell shell, String name, @Nullable String value) {
    return FieldView.of(name, shell.text(WORDS + name)).value(value == null ? "" : value);
  }

  private static List<Choice> languages(Shell shell) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", shell.text(WORDS + "language.browser")));
    for (var locale : Languages.ALL) {
      var language = locale.getLanguage();
      choices.add(Choice.of(language, shell.text("platform.language." + language)));
    }
    return choices;
  }

  private List<Choice> zones(Shell shell, @Nullable String chosen) {
    var names = new LinkedHashMap<String, String>();
    var program = city(shell, clock.zone().getId());
    names.put("", shell.text(WORDS + "zone.program", Map.of("city", program)));
    var ids = new TreeSet<>(ZONES);
    if (chosen != null) ids.add(chosen);
    for (var id : ids) names.put(id, city(shell, id));
    return names.entrySet().stream().map(it -> Choice.of(it.getKey(), it.getValue())).toList();
  }

  /// A zone is known by a city in it.
  private static String city(Shell shell, String zone) {
    var names = TimeZoneNames.getInstance(ULocale.forLocale(shell.locale()));
    return Optional.ofNullable(names.getExemplarLocationName(zone)).orElse(zone);
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
