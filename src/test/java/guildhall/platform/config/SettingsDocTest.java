package guildhall.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// docs/OPERATING.md and the editors' metadata name the same settings, each with a sentence.
class SettingsDocTest {

  private static final Path METADATA =
      Path.of("target/classes/META-INF/spring-configuration-metadata.json");

  @Test
  void everySettingStandsInTheTableAndEveryRowIsASetting() throws Exception {
    var properties = new JsonMapper().readTree(Files.readString(METADATA)).get("properties");
    var settings =
        StreamSupport.stream(properties.spliterator(), false)
            .map(property -> property.get("name").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    var rows =
        Pattern.compile("^\\| `(guildhall\\.[a-z.-]+)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("docs/OPERATING.md")))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rows).isEqualTo(settings);
  }

  @Test
  void everySettingSaysWhatItIs() throws Exception {
    var properties = new JsonMapper().readTree(Files.readString(METADATA)).get("properties");
    assertThat(properties)
        .allSatisfy(
            property -> assertThat(property.has("description")).as("%s", property).isTrue());
  }
}
