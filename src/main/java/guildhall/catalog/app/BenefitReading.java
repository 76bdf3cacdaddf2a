package guildhall.catalog.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitDetails;
import guildhall.catalog.BenefitDetails.Cap;
import guildhall.catalog.BenefitDetails.Contract;
import guildhall.catalog.BenefitDetails.Download;
import guildhall.catalog.BenefitDetails.FileFacts;
import guildhall.catalog.BenefitDetails.KeyKind;
import guildhall.catalog.BenefitDetails.LicenseUse;
import guildhall.catalog.BenefitDetails.Rhythm;
import guildhall.catalog.Level;
import guildhall.catalog.domain.Node;
import guildhall.catalog.domain.ProgramTree;
import guildhall.kernel.Money;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads benefits, kind by kind.
record BenefitReading(ProgramTree tree, Words words) {

  List<Benefit> benefits() {
    return ProgramTree.BENEFIT_KINDS.stream().flatMap(this::ofKind).toList();
  }

  private Stream<Benefit> ofKind(String kind) {
    return tree.rows("benefits.yaml", kind).stream()
        .map(
            it ->
                new Benefit(
                    new BenefitCode(it.text("code")),
                    words.texts(it, "name"),
                    words.texts(it, "description"),
                    it.text("family"),
                    details(kind, it)));
  }

  private BenefitDetails details(String kind, Node row) {
    return switch (kind) {
      case "software" -> software(row);
      case "seats" ->
          new BenefitDetails.SeatTokens(
              row.text("product"),
              row.whole("seatsPerToken"),
              Period.parse(policies().at("tokens").text("lasts")));
      case "person" ->
          new BenefitDetails.PersonSubscriptions(
              row.text("product"),
              row.text("edition"),
              Period.parse(policies().at("cooldown").text("reassignAfter")),
              row.rows("caps").stream().map(BenefitReading::cap).toList());
      case "credit" ->
          new BenefitDetails.Credit(
              row.text("per").equals("month") ? Rhythm.MONTHLY : Rhythm.YEARLY,
              Money.of(row.text("amount"), row.text("currency")),
              row.flag("removable"),
              row.flag("transferable"),
              row.flag("combinable"));
      case "support" ->
          new BenefitDetails.Support(
              Contract.valueOf(Words.constant(row.text("contract"))), row.flag("unlimited"));
      case "advisory" -> new BenefitDetails.Advisory(row.flag("presalesDeducts"));
      case "marketing" -> new BenefitDetails.Marketing(row.flag("contactNeeded"));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private BenefitDetails software(Node row) {
    var key = KeyKind.valueOf(Words.constant(row.text("key")));
    var downloads = row.find("downloads").map(BenefitReading::downloads).orElse(List.of());
    var activations =
        switch (key) {
          case NONE -> 0;
          case SINGLE -> 1;
          case MULTIPLE_ACTIVATION -> row.whole("activationsPerKey");
        };
    return new BenefitDetails.Keys(
        key != KeyKind.NONE,
        key,
        activations,
        !downloads.isEmpty(),
        downloads,
        LicenseUse.valueOf(Words.constant(row.text("use"))),
        words.texts(row, "instructions"));
  }

  private static List<Download> downloads(Node row) {
    return row.words("languages").stream()
        .flatMap(
            language ->
                row.words("systems").stream()
                    .map(
                        system ->
                            new Download(
                                language,
                                system,
                                url(row.text("url"), language, system),
                                facts(row, language, system))))
        .toList();
  }

  private static @Nullable FileFacts facts(Node row, String language, String system) {
    return row.rows("files").stream()
        .filter(it -> it.text("language").equals(language) && it.text("system").equals(system))
        .findFirst()
        .map(it -> new FileFacts(it.large("bytes"), it.text("sha256")))
        .orElse(null);
  }

  private static String url(String template, String language, String system) {
    return template.replace("{language}", language).replace("{system}", system.replace(' ', '-'));
  }

  private static Cap cap(Node row) {
    return new Cap(
        Level.valueOf(Words.constant(row.text("level"))),
        row.whole("perCountry"),
        row.whole("worldwide"));
  }

  private Node policies() {
    return tree.file("policies.yaml").orElseThrow();
  }
}
