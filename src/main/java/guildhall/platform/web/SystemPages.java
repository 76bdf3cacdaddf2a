package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.platform.system.SeeSystem;
import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemPolicy;
import guildhall.platform.web.SystemSheet.Line;
import guildhall.platform.web.SystemSheet.Section;
import guildhall.platform.web.view.Tone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How the house is, in plain words, for its staff.
@Controller
class SystemPages implements NavItem {

  private static final String PATH = "/console/system";
  private static final String WORDS = "platform.system.";

  private final SeeSystem seeSystem;
  private final PageShell pages;

  SystemPages(SeeSystem seeSystem, PageShell pages) {
    this.seeSystem = seeSystem;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show(Call call) {
    var all = seeSystem.all(call);
    var words = pages.words(call);
    var sections =
        Arrays.stream(SystemFact.Part.values())
            .map(part -> section(part, all, words))
            .filter(it -> !it.lines().isEmpty())
            .toList();
    var ill = all.stream().filter(it -> it.health() == SystemFact.Health.ILL).count();
    return pages.show(
        call, "layout/system", "platform.system.title", new SystemSheet(sections, ill));
  }

  private static Section section(SystemFact.Part part, List<SystemFact> all, Shell words) {
    return new Section(
        part.name(),
        words.text(WORDS + "part." + part),
        all.stream().filter(it -> it.part() == part).map(it -> line(it, words)).toList());
  }

  private static Line line(SystemFact it, Shell words) {
    var tone =
        switch (it.health()) {
          case WELL -> Tone.OK;
          case NOTED -> Tone.INFO;
          case ILL -> Tone.BAD;
        };
    var health = words.text(WORDS + "health." + it.health());
    return new Line(tone, health, words.text(WORDS + it.code(), named(it, words)), link(it));
  }

  /// A round of the day is called by what it does; one that has no words yet, by its name.
  private static Map<String, Object> named(SystemFact it, Shell words) {
    var values = new HashMap<>(it.values());
    values.computeIfPresent(
        "round",
        (_, name) -> {
          var key = WORDS + "name." + name;
          return words.has(key) ? words.text(key) : name;
        });
    return values;
  }

  /// Where the text of a license is.
  private static @Nullable String link(SystemFact it) {
    var text = it.values().get("text");
    return text == null ? null : Objects.toString(text);
  }

  @Override
  public Group group() {
    return Group.SYSTEM;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String messageKey() {
    return "platform.system.title";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(SystemPolicy.SEE);
  }
}
