package guildhall.platform.config;

import guildhall.platform.config.ProductionCheck.HalfConfigured;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints one screen with everything that keeps production from starting.
final class StartTroubles extends AbstractFailureAnalyzer<HalfConfigured> {

  @Override
  protected FailureAnalysis analyze(Throwable root, HalfConfigured cause) {
    var list =
        cause.faults().stream()
            .map(
                fault ->
                    "  %-34s %s%n      %s=%s"
                        .formatted(
                            fault.setting(),
                            fault.why(),
                            variable(fault.setting()),
                            fault.example()))
            .collect(Collectors.joining("\n"));
    return new FailureAnalysis(
        "Guildhall was started for production and these settings are missing or not allowed:\n\n"
            + list,
        """
        Set them as environment variables as shown, in config/application.yaml, or secrets as files
        in the folder that GUILDHALL_SECRETS names. docs/OPERATING.md explains each.
        To look around first, start the demo: ./mvnw spring-boot:run\
        """,
        cause);
  }

  /// Dots and dashes become underscores.
  private static String variable(String setting) {
    return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
