package guildhall.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.config.ProductionCheck.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

  @TempDir Path folder;

  @Test
  void anEmptyConfigurationIsToldEverythingThatIsMissingAtOnce() {
    assertThat(faultsOf(new MockEnvironment()))
        .containsExactly(
            "guildhall.database.url",
            "guildhall.database.owner.password",
            "guildhall.database.app.password",
            "guildhall.base-url",
            "guildhall.vault.key-file",
            "guildhall.program.location",
            "spring.mail.host",
            "guildhall.mail.from",
            "server.forward-headers-strategy");
  }

  @Test
  void aWholeConfigurationStarts() throws Exception {
    assertThat(faultsOf(whole())).isEmpty();
  }

  @Test
  void whatBelongsToTheDemoIsRefused() throws Exception {
    var environment =
        whole()
            .withProperty("guildhall.demo.enabled", "true")
            .withProperty("guildhall.demo.story", "TRUE")
            .withProperty("guildhall.clock.movable", "true")
            .withProperty("guildhall.vault.create-missing", "true")
            .withProperty("guildhall.payments.gateway", "Sandbox");
    environment.addActiveProfile("demo");
    assertThat(faultsOf(environment))
        .containsExactly(
            "guildhall.demo.enabled",
            "guildhall.demo.story",
            "guildhall.clock.movable",
            "guildhall.vault.create-missing",
            "guildhall.payments.gateway",
            "spring.profiles.active");
  }

  @Test
  void anAddressWithoutTlsOrAKeyFileThatIsNotThereCountAsMissing() throws Exception {
    var environment =
        whole()
            .withProperty("guildhall.base-url", "http://partners.example.com")
            .withProperty("guildhall.vault.key-file", folder.resolve("elsewhere").toString());
    assertThat(faultsOf(environment))
        .containsExactly("guildhall.base-url", "guildhall.vault.key-file");
  }

  @Test
  void theDemoIsAskedNothing() {
    var environment = new MockEnvironment();
    environment.setActiveProfiles("demo");
    assertThat(ProductionCheck.faults(environment)).isEmpty();
  }

  @Test
  void theScreenShowsEachSettingAsVariableWithAnExample() {
    var environment = new MockEnvironment();
    environment.setActiveProfiles("production");
    var trouble = new ProductionCheck.HalfConfigured(ProductionCheck.faults(environment));

    var screen = new StartTroubles().analyze(trouble, trouble);

    assertThat(screen.getDescription())
        .contains("GUILDHALL_DATABASE_URL=jdbc:postgresql://db.internal/guildhall")
        .contains("GUILDHALL_BASE_URL=https://partners.example.com")
        .contains("GUILDHALL_VAULT_KEY_FILE=");
    assertThat(screen.getDescription().lines()).hasSizeLessThan(24);
  }

  private MockEnvironment whole() throws Exception {
    var keys = Files.writeString(folder.resolve("vault.keys"), "current=1");
    return new MockEnvironment()
        .withProperty("guildhall.database.url", "jdbc:postgresql://db.internal/guildhall")
        .withProperty("guildhall.database.owner.password", "o")
        .withProperty("guildhall.database.app.password", "a")
        .withProperty("guildhall.base-url", "https://partners.example.com")
        .withProperty("guildhall.vault.key-file", keys.toString())
        .withProperty("guildhall.program.location", "file:/etc/guildhall/program")
        .withProperty("spring.mail.host", "smtp.example.com")
        .withProperty("guildhall.mail.from", "partners@example.com")
        .withProperty("server.forward-headers-strategy", "native");
  }

  private static List<String> faultsOf(MockEnvironment environment) {
    environment.addActiveProfile("production");
    return ProductionCheck.faults(environment).stream().map(Fault::setting).toList();
  }
}
