package guildhall.platform.system;

import guildhall.platform.config.DemoSettings;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/// What runs, how it runs, and in which languages it speaks.
@Component
class HouseFacts implements SystemFacts {

  private final Messages messages;
  private final ProgramClock clock;
  private final DemoSettings demo;
  private final String version;

  HouseFacts(
      Messages messages,
      ProgramClock clock,
      DemoSettings demo,
      ObjectProvider<BuildProperties> build) {
    this.messages = messages;
    this.clock = clock;
    this.demo = demo;
    this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("dev");
  }

  @Override
  public List<SystemFact> look() {
    var facts = new ArrayList<SystemFact>();
    facts.add(
        SystemFact.well(
            Part.PROGRAM,
            "version",
            Map.of("version", version, "java", String.valueOf(Runtime.version().feature()))));
    facts.add(
        demo.enabled()
            ? SystemFact.noted(Part.PROGRAM, "mode.demo", Map.of())
            : SystemFact.well(Part.PROGRAM, "mode.production", Map.of()));
    facts.add(
        SystemFact.well(
            Part.PROGRAM, "clock", Map.of("now", clock.at(), "zone", clock.zone().getId())));
    var all = messages.count(Locale.ENGLISH);
    for (var language : Languages.ALL) {
      var has = messages.count(language);
      var values = Map.<String, Object>of("code", language.getLanguage(), "has", has, "all", all);
      facts.add(
          has == all
              ? SystemFact.well(Part.LANGUAGES, "language", values)
              : SystemFact.ill(Part.LANGUAGES, "language", values));
    }
    return facts;
  }
}
