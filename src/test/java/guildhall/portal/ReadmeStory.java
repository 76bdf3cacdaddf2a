package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/// The README's sample runs as it stands, against the demo it speaks of. It moves the clock by a
/// year, so it has a demo of its own.
@DemoHouse
@TestPropertySource(properties = "guildhall.name=Guildhall of the README")
class ReadmeStory {

  private static final Pattern SAMPLE =
      Pattern.compile("<!-- sample -->\\s*```sh\\n(.*?)```", Pattern.DOTALL);

  private final Environment environment;

  ReadmeStory(Environment environment) {
    this.environment = environment;
  }

  @Test
  void theSampleLivesTheWholeStory() throws IOException, InterruptedException {
    var readme = SAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(readme.find()).isTrue();
    var port = environment.getRequiredProperty("local.server.port");
    var script = "set -e\n" + readme.group(1).replace("localhost:8080", "localhost:" + port);

    var shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
    var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain("/problems#");
    assertThat(output).contains("\"productKey\"", "\"preview\":true", "\"state\":\"ASSIGNED\"");
    assertThat(output).contains("\"kind\":\"PURCHASE\"", "\"kind\":\"RENEWAL\"");
  }
}
