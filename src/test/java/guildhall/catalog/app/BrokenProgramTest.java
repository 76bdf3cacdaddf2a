package guildhall.catalog.app;

import static guildhall.catalog.domain.FaultKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.catalog.domain.Fault;
import guildhall.catalog.domain.FaultKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way of breaking a program's files, one by one and all at once.
class BrokenProgramTest {

  private static final String FILES =
      """
      windows-10-upgrade/{language}/{system}", files: [
            { language: %s, system: %s, bytes: 1, sha256: "SUM" },
            { language: %s, system: %s, bytes: 1, sha256: "SUM" } ] }\
      """
          .replace("SUM", "a".repeat(64));

  /// One break of the reference program: what is written instead of what, and what the check says.
  record Break(FaultKind kind, String file, String instead, String of, String says) {

    @Override
    public String toString() {
      return kind + " in " + file;
    }

    void apply(Map<String, String> files) {
      var text = files.getOrDefault(file, "");
      assertThat(text).as("%s no longer holds what this break replaces", file).contains(of);
      files.put(file, text.replaceFirst(java.util.regex.Pattern.quote(of), instead));
    }
  }

  static Stream<Break> breaks() {
    return Stream.of(
        of(UNKNOWN_WORD, "policies.yaml")
            .write("renewals:", "renewal:")
            .says("`renewals` is not known here. Did you mean `renewal`?"),
        of(UNKNOWN_WORD, "offers.yaml")
            .write("zzz: 1\n    perAccount: 1", "perAccount: 1")
            .says("`zzz` is not known here. Known are: code, name"),
        of(WORD_MISSING, "offers.yaml")
            .write("", "    level: none\n")
            .says("`level` is missing here."),
        of(WRONG_TYPE, "offers.yaml")
            .write("perAccount: \"1\"", "perAccount: 1")
            .says("`1` is not of the right kind. Expected: integer."),
        of(WRONG_TYPE, "offers.yaml")
            .write("renewable: no", "renewable: false")
            .says("`no` is not of the right kind. Expected: boolean."),
        of(NOT_ONE_OF, "offers.yaml")
            .write("level: golden", "level: gold")
            .says("`golden` is not one of none, entry, silver, gold. Did you mean `gold`?"),
        of(WRONG_FORM, "policies.yaml")
            .write("window: 30 days", "window: P30D")
            .says("`30 days` does not have the right form. Expected: "),
        of(TOO_SMALL, "packages.yaml")
            .write("quantity: -1", "quantity: 1")
            .says("`-1` is too small. The least is 0."),
        of(TOO_LARGE, "policies.yaml")
            .write("extendAtMost: 30", "extendAtMost: 3")
            .says("`30` is too large. The most is 10."),
        of(CODE_TWICE, "offers.yaml")
            .write("code: network-membership", "code: action-pack")
            .says("The code `network-membership` is used already, in offers.yaml on line "),
        of(CODE_UNKNOWN, "prices.yaml")
            .write("offer: action-pak,", "offer: action-pack,")
            .says("There is no offer `action-pak`. Did you mean `action-pack`?"),
        of(CODE_UNKNOWN, "packages.yaml")
            .write("benefit: windows-10-upgrades", "benefit: windows-10-upgrade")
            .says("There is no benefit `windows-10-upgrades`. Did you mean `windows-10-upgrade`?"),
        of(CODE_UNKNOWN, "policies.yaml")
            .write("to: [globl-admin,", "to: [global-admin,")
            .says("There is no role `globl-admin`. Did you mean `global-admin`?"),
        of(CODE_UNKNOWN, "roles-and-rights.yaml")
            .write("right: key.reveal", "right: keys.reveal")
            .says("There is no right `key.reveal`. Did you mean `keys.reveal`?"),
        of(CODE_UNKNOWN, "extensions.yaml")
            .write("[cloud-business-application]", "[cloud-business-applications]")
            .says("There is no competency `cloud-business-application`. Did you mean"),
        of(CODE_UNKNOWN, "competencies.yaml")
            .write("area: data-and-ay", "area: data-and-ai")
            .says("There is no area `data-and-ay`. Did you mean `data-and-ai`?"),
        of(CODE_UNKNOWN, "benefits.yaml")
            .write("family: server", "family: os-and-servers")
            .says("There is no family `server`."),
        of(LANGUAGE_MISSING, "offers.yaml")
            .write(
                "name: { en: Gold membership, sv: Guld }",
                "name: { en: Gold membership, nl: Gouden lidmaatschap, sv: Guldmedlemskap }")
            .says("The text in `nl` is missing"),
        of(LANGUAGE_UNKNOWN, "offers.yaml")
            .write("nb: Gullmedlemskap, sv: Guldmedlemskap", "sv: Guldmedlemskap")
            .says("`nb` is not a language of this program."),
        of(DATE_UNKNOWN, "extensions.yaml")
            .write("anniversaryTo: 2020-06-31", "anniversaryTo: 2020-06-30")
            .says("There is no day 2020-06-31."),
        of(DATES_REVERSED, "extensions.yaml")
            .write("anniversaryTo: 2020-06-01", "anniversaryTo: 2020-12-31")
            .says("2020-06-01 is before 2020-07-01."),
        of(ZONE_UNKNOWN, "program.yaml")
            .write("zone: Europe/Amsterdm", "zone: UTC")
            .says("There is no time zone `Europe/Amsterdm`. Did you mean `Europe/Amsterdam`?"),
        of(COUNTRY_UNKNOWN, "prices.yaml")
            .write("country: XY", "country: NL")
            .says("There is no country `XY`."),
        of(CURRENCY_UNKNOWN, "prices.yaml")
            .write("currency: EUX", "currency: EUR")
            .says("There is no currency `EUX`."),
        of(AMOUNT_TOO_FINE, "prices.yaml")
            .write("\"350.005\"", "\"350.00\"")
            .says("350.005 has more decimals than GBP, which has 2."),
        of(PRICES_OVERLAP, "prices.yaml")
            .write("country: US", "country: GB")
            .says("The price of action-pack US overlaps the one on line 6."),
        of(REMINDER_AFTER_WINDOW, "policies.yaml")
            .write("at: P31D", "at: P23D")
            .says("A reminder at P31D comes after the window of P30D has closed."),
        of(WINDOW_OPENS_TOO_LATE, "policies.yaml")
            .write("opensAfter: P31D", "opensAfter: P1D")
            .says("The window opens at P31D, after it has closed at P30D."),
        of(RIGHT_NOT_NAMED, "roles-and-rights.yaml")
            .write("right: keys.steal", "right: tokens.redeem")
            .says("The right `tokens.redeem` is not named."),
        of(ANY_NOT_ALONE, "roles-and-rights.yaml")
            .write("roles: [any, global-admin]", "roles: [any]")
            .says("`any` stands alone"),
        of(OFFER_WITHOUT_PACKAGE, "packages.yaml")
            .write("  learning-pack:", "  learning-action-pack:")
            .says("The offer `learning-action-pack` has no package in packages.yaml."),
        of(BENEFIT_TWICE_IN_PACKAGE, "packages.yaml")
            .write("benefit: windows-10-upgrade,", "benefit: windows-10-pro-advanced-pcs,")
            .says("The benefit `windows-10-upgrade` stands in this package already"),
        of(SEATS_NOT_WHOLE_TOKENS, "packages.yaml")
            .write(
                "enterprise-mobility-suite, quantity: 7", "enterprise-mobility-suite, quantity: 5")
            .says("7 seats are not a whole number of tokens of 5 seats."),
        of(CHOICE_OF_ONE, "packages.yaml")
            .write("quantity: 5, choice: manage }", "quantity: 5, choice: management }")
            .says("The choice `manage` has only one way to choose."),
        of(CHOICE_UNEVEN, "packages.yaml")
            .write(
                "office-on-premises-choice, quantity: 6", "office-on-premises-choice, quantity: 5")
            .says("so each has the same quantity as the first: 5."),
        of(ACTIVATIONS_WITHOUT_KEY, "benefits.yaml")
            .write(
                "key: single\n    activationsPerKey: 10",
                "key: multiple-activation\n    activationsPerKey: 10")
            .says("goes with `key: multiple-activation`, not with `single`."),
        of(ACTIVATIONS_MISSING, "benefits.yaml")
            .write("key: multiple-activation\n", "key: none\n")
            .says("`activationsPerKey` is missing."),
        of(CLIENT_ACCESS_LICENSE_WITH_DOWNLOAD, "benefits.yaml")
            .write("use: cal", "use: server")
            .says(
                "`sql-server-2016-standard` is a client access license; there is nothing to"
                    + " download."),
        of(DOWNLOAD_NOT_OFFERED, "benefits.yaml")
            .write(
                FILES.formatted("sv", "16-bit", "sv", "64-bit"),
                "windows-10-upgrade/{language}/{system}\" }")
            .says("`sv, 16-bit` is no language and system of these downloads."),
        of(DOWNLOAD_TWICE, "benefits.yaml")
            .write(
                FILES.formatted("sv", "64-bit", "sv", "64-bit"),
                "windows-10-upgrade/{language}/{system}\" }")
            .says("`sv, 64-bit` is described already."),
        of(WRONG_FORM, "benefits.yaml")
            .write(
                FILES.formatted("sv", "64-bit", "en", "64-bit").replace("aa", "xy"),
                "windows-10-upgrade/{language}/{system}\" }")
            .says("sha256"),
        of(KEY_TWICE, "policies.yaml")
            .write("refund:\n  within: P30D\n\nrefund:", "refund:")
            .says("`refund` stands here already, on line "),
        of(ALIAS_USED, "extensions.yaml")
            .write("extensions:\n  - &one { code: a }\n  - *one\n", "extensions:\n")
            .says("Anchors and aliases"),
        of(TOO_DEEP, "extensions.yaml")
            .write("extensions: " + "[".repeat(5000), "extensions:\n")
            .says("This is nested more than 20 levels deep."),
        of(NOT_YAML, "extensions.yaml")
            .write("extensions: [\n", "extensions:\n")
            .says("This cannot be read as YAML:"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBreakIsReportedAtItsPlaceInWordsThatHelp(Break broken) {
    var files = ReferenceProgram.files();
    broken.apply(files);
    var lines =
        ProgramCheck.of(files).faults().stream()
            .filter(it -> it.kind() == broken.kind())
            .map(FaultWords::line)
            .toList();
    assertThat(lines).anySatisfy(it -> assertThat(it).contains(broken.says()));
    assertThat(lines).allSatisfy(it -> assertThat(it).matches("[a-z-]+\\.yaml:[0-9]+ ?[^:]*: .*"));
  }

  @Test
  void filesMissingEmptyAndUnknownAreReported() {
    var files = ReferenceProgram.files();
    files.put("offer.yaml", "");
    files.remove("offers.yaml");
    files.put("prices.yaml", "# nothing\n");
    assertThat(ProgramCheck.of(files).faults())
        .extracting(Fault::kind)
        .contains(FILE_MISSING, FILE_UNKNOWN, EMPTY_FILE);
  }

  @Test
  void allBreaksThatLeaveTheFilesReadableAreReportedTogether() {
    var files = ReferenceProgram.files();
    var together = new ArrayList<Break>();
    for (var it : breaks().toList()) {
      if (Set.of(ALIAS_USED, TOO_DEEP, NOT_YAML, KEY_TWICE).contains(it.kind())) continue;
      // Some replace the same words, or hide one another; those that still can, are applied.
      if (!files.getOrDefault(it.file(), "").contains(it.of())) continue;
      it.apply(files);
      together.add(it);
    }
    var found = ProgramCheck.of(files).faults().stream().map(Fault::kind).toList();
    assertThat(together).hasSizeGreaterThan(25);
    assertThat(found).contains(UNKNOWN_WORD, NOT_ONE_OF, CODE_UNKNOWN, CHOICE_UNEVEN, ZONE_UNKNOWN);
    assertThat(EnumSet.copyOf(found)).hasSizeGreaterThan(22);
  }

  @Test
  void everyKindOfFaultIsReached() {
    var reached = EnumSet.of(FILE_MISSING, FILE_UNKNOWN, EMPTY_FILE);
    breaks().forEach(it -> reached.add(it.kind()));
    assertThat(reached).isEqualTo(EnumSet.allOf(FaultKind.class));
  }

  @Test
  void aFaultKnowsItsLineAndPointer() {
    var files = ReferenceProgram.files();
    var text = files.getOrDefault("offers.yaml", "");
    var line = Arrays.asList(text.split("\n", -1)).indexOf("    level: entry") + 1;
    files.put("offers.yaml", text.replaceFirst("level: entry", "level: entree"));
    var place = ProgramCheck.of(files).faults().getFirst().place();
    assertThat(place.line()).isEqualTo(line);
    assertThat(place.pointer()).isEqualTo("/offers/1/level");
  }

  @Test
  void aProgramMayBeWrittenInJson() {
    var files = ReferenceProgram.files();
    files.put(
        "extensions.yaml",
        """
        {"extensions": []}
        """);
    assertThat(ProgramCheck.of(files).faults()).isEmpty();
  }

  @Test
  void filesThatAreNoProgramAtAllAreReportedAndNeverThrow() {
    for (var text :
        List.of("", "[]", "1", "null", "{}", "a: b", "\u0000", "? [a]\n: b", "--- a\n--- b")) {
      var files = ReferenceProgram.files();
      files.replaceAll((name, old) -> text);
      assertThat(ProgramCheck.of(files).faults()).as(text).isNotEmpty();
    }
  }

  private static Half of(FaultKind kind, String file) {
    return new Half(kind, file, "", "");
  }

  private record Half(FaultKind kind, String file, String instead, String of) {

    Half write(String newWords, String oldWords) {
      return new Half(kind, file, newWords, oldWords);
    }

    Break says(String sentence) {
      return new Break(kind, file, instead, of, sentence);
    }
  }
}
