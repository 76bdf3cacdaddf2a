package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The colors of the style sheet can be read: text at 4.5 to 1, marks at 3 to 1, in both themes.
class ContrastTest {

  private static final Path CSS = Path.of("src/main/resources/static/css/guildhall.css");
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\)");
  private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
  private static final List<String> STATES = List.of("ok", "bad", "info", "wait", "idle");

  private record Pair(String mark, String ground, int hundredths) {}

  @TestFactory
  Stream<DynamicTest> everyPairStandsOut() throws IOException {
    var tokens = tokens();
    return Stream.of(0, 1)
        .flatMap(
            theme ->
                pairs()
                    .map(
                        pair ->
                            DynamicTest.dynamicTest(
                                (theme == 0 ? "light: " : "dark: ") + pair,
                                () ->
                                    assertThat(contrast(tokens, pair, theme))
                                        .isGreaterThanOrEqualTo(pair.hundredths()))));
  }

  private static Stream<Pair> pairs() {
    var inks = Stream.of("ink", "ink-2", "ink-3", "action").flatMap(ContrastTest::onGrounds);
    var states =
        STATES.stream()
            .flatMap(
                it -> Stream.of(new Pair(it, it + "-soft", 450), new Pair(it, "surface", 450)));
    var others =
        Stream.of(
            new Pair("action", "action-soft", 450),
            new Pair("on-action", "action", 450),
            new Pair("on-action", "action-hover", 450),
            new Pair("on-signal", "signal", 450),
            new Pair("signal-ink", "signal-soft", 450),
            new Pair("ink", "signal-soft", 450),
            new Pair("ink-2", "action-soft", 450),
            new Pair("paper", "ink", 450),
            new Pair("line-strong", "surface", 300),
            new Pair("line-strong", "paper", 300),
            new Pair("mark", "surface", 300),
            new Pair("signal-line", "surface", 300),
            new Pair("signal-line", "signal-soft", 300));
    var charts = IntStream.rangeClosed(1, 6).mapToObj(it -> new Pair("c" + it, "surface", 300));
    return Stream.of(inks, states, others, charts).flatMap(it -> it);
  }

  private static Stream<Pair> onGrounds(String ink) {
    return GROUNDS.stream().map(ground -> new Pair(ink, ground, 450));
  }

  private static Map<String, List<String>> tokens() throws IOException {
    var tokens = new HashMap<String, List<String>>();
    var found = TOKEN.matcher(Files.readString(CSS));
    while (found.find()) tokens.put(found.group(1), List.of(found.group(2), found.group(3)));
    return tokens;
  }

  /// WCAG's ratio, in hundredths.
  private static long contrast(Map<String, List<String>> tokens, Pair pair, int theme) {
    var left = luminance(Objects.requireNonNull(tokens.get(pair.mark()), pair.mark()).get(theme));
    var right =
        luminance(Objects.requireNonNull(tokens.get(pair.ground()), pair.ground()).get(theme));
    return Math.round(100 * (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05));
  }

  private static double luminance(String color) {
    return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
  }

  private static double channel(String color, int from) {
    var part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
