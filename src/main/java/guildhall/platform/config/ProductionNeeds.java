package guildhall.platform.config;

import guildhall.platform.config.ProductionCheck.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// What production must be told, and what it must not do.
record ProductionNeeds(String setting, String why, String example, Predicate<Environment> met) {

  static final List<ProductionNeeds> ALL =
      List.of(
          given(
              "guildhall.database.url",
              "the PostgreSQL 15 or newer that keeps the data",
              "jdbc:postgresql://db.internal/guildhall"),
          given("guildhall.database.owner.password", "the role that keeps the schema", "(secret)"),
          given("guildhall.database.app.password", "the role that serves people", "(secret)"),
          new ProductionNeeds(
              "guildhall.base-url",
              "the https address people type",
              "https://partners.example.com",
              it -> text(it, "guildhall.base-url").startsWith("https://")),
          new ProductionNeeds(
              "guildhall.vault.key-file",
              "a readable file with the keys of the vault",
              "/etc/guildhall/vault.keys",
              it -> readable(text(it, "guildhall.vault.key-file"))),
          given(
              "guildhall.program.location",
              "the folder with your program's files",
              "file:/etc/guildhall/program"),
          given("spring.mail.host", "the SMTP server", "smtp.example.com"),
          given("guildhall.mail.from", "the sender people see", "Partners <partners@example.com>"),
          new ProductionNeeds(
              "server.forward-headers-strategy",
              "native behind a proxy that speaks TLS, or server.ssl.bundle without one",
              "native",
              it -> encrypted(it)),
          off("guildhall.demo.enabled", "personas are not for production"),
          off("guildhall.demo.story", "the demo story is not for production"),
          off("guildhall.clock.movable", "production's time is not moved"),
          off("guildhall.vault.create-missing", "a lost key file must be noticed, not replaced"),
          new ProductionNeeds(
              "guildhall.payments.gateway",
              "the sandbox takes no money",
              "none",
              it -> !text(it, "guildhall.payments.gateway").equalsIgnoreCase("sandbox")),
          new ProductionNeeds(
              "spring.profiles.active",
              "demo and production exclude each other",
              "production",
              it -> !it.acceptsProfiles(Profiles.of("demo"))));

  Optional<Fault> unmet(Environment environment) {
    return met.test(environment) ? Optional.empty() : Optional.of(new Fault(setting, why, example));
  }

  private static ProductionNeeds given(String setting, String why, String example) {
    return new ProductionNeeds(setting, why, example, it -> !text(it, setting).isBlank());
  }

  private static ProductionNeeds off(String setting, String why) {
    return new ProductionNeeds(
        setting, why, "false", it -> !text(it, setting).equalsIgnoreCase("true"));
  }

  private static boolean readable(String file) {
    return !file.isBlank() && Files.isReadable(Path.of(file));
  }

  private static boolean encrypted(Environment environment) {
    var strategy = text(environment, "server.forward-headers-strategy");
    return strategy.equalsIgnoreCase("native")
        || strategy.equalsIgnoreCase("framework")
        || !text(environment, "server.ssl.bundle").isBlank()
        || !text(environment, "server.ssl.key-store").isBlank()
        || !text(environment, "server.ssl.certificate").isBlank();
  }

  private static String text(Environment environment, String setting) {
    return environment.getProperty(setting, "").strip();
  }
}
