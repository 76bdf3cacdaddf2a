package guildhall.platform.system;

import guildhall.platform.system.SystemFact.Part;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the pages are made with that others made, and under which license. The texts of the
/// licenses are served beside the parts.
@Component
class BundledParts implements SystemFacts {

  private record Bundled(String name, String license, String text) {}

  private static final String OFL = "SIL Open Font License 1.1";
  private static final List<Bundled> ALL =
      List.of(
          new Bundled("Familjen Grotesk", OFL, "/fonts/familjen-grotesk-OFL.txt"),
          new Bundled("Source Sans 3", OFL, "/fonts/source-sans-3-OFL.txt"),
          new Bundled(
              "Atkinson Hyperlegible Mono", OFL, "/fonts/atkinson-hyperlegible-mono-OFL.txt"),
          new Bundled("htmx 4.0.1", "Zero-Clause BSD", "/vendor/htmx-LICENSE.txt"));

  @Override
  public List<SystemFact> look() {
    return ALL.stream()
        .map(
            it ->
                SystemFact.well(
                    Part.PARTS,
                    "bundled",
                    Map.of("name", it.name(), "license", it.license(), "text", it.text())))
        .toList();
  }
}
