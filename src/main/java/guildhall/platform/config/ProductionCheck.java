package guildhall.platform.config;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Stops production before its first bean when something is missing or belongs to the demo.
///
/// Registered in META-INF/spring.factories, so it runs once all settings are known.
public final class ProductionCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var faults = faults(context.getEnvironment());
    if (!faults.isEmpty()) {
      throw new HalfConfigured(faults);
    }
  }

  /// Everything that is wrong, at once; nothing where production was not asked for.
  static List<Fault> faults(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("production"))
        ? ProductionNeeds.ALL.stream().flatMap(need -> need.unmet(environment).stream()).toList()
        : List.of();
  }

  /// One setting that keeps production from starting, why, and how it would look.
  record Fault(String setting, String why, String example) {}

  /// Production does not start with these faults.
  static final class HalfConfigured extends RuntimeException {

    private final List<Fault> faults;

    HalfConfigured(List<Fault> faults) {
      super(faults.size() + " settings keep production from starting");
      this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
      return faults;
    }
  }
}
