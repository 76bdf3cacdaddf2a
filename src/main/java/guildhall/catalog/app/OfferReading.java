package guildhall.catalog.app;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitPackage;
import guildhall.catalog.Competency;
import guildhall.catalog.CompetencyCode;
import guildhall.catalog.Discount;
import guildhall.catalog.Level;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.PackageLine;
import guildhall.catalog.PackageLine.Group;
import guildhall.catalog.Prerequisite;
import guildhall.catalog.Price;
import guildhall.catalog.Texts;
import guildhall.catalog.domain.Node;
import guildhall.catalog.domain.ProgramTree;
import guildhall.kernel.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads offers and competencies, each with what it brings.
///
/// What an offer brings is core, what a competency adds is incremental (BEN-03): the place in the
/// files says which.
record OfferReading(ProgramTree tree, Words words) {

  List<Offer> offers() {
    return tree.rows("offers.yaml", "offers").stream().map(this::offer).toList();
  }

  List<Competency> competencies() {
    var areas = new LinkedHashMap<String, Texts>();
    for (var area : tree.rows("competencies.yaml", "areas")) {
      areas.put(area.text("code"), words.texts(area, "name"));
    }
    return tree.rows("competencies.yaml", "competencies").stream()
        .map(it -> competency(it, areas))
        .toList();
  }

  private Offer offer(Node row) {
    var code = row.text("code");
    return new Offer(
        new OfferCode(code),
        words.texts(row, "name"),
        words.texts(row, "summary"),
        Level.valueOf(Words.constant(row.text("level"))),
        row.flag("renewable"),
        row.whole("perAccount"),
        row.words("needs").stream().map(it -> Prerequisite.valueOf(Words.constant(it))).toList(),
        row.words("notWhile").stream().map(OfferCode::new).toList(),
        row.rows("discounts").stream().map(OfferReading::discount).toList(),
        prices(code),
        packageOf(tree.file("packages.yaml").orElseThrow().at("packages").at(code), Group.CORE));
  }

  private static Discount discount(Node row) {
    return new Discount(new OfferCode(row.text("whileHolding")), row.whole("percent"));
  }

  private List<Price> prices(String offer) {
    return tree.rows("prices.yaml", "prices").stream()
        .filter(it -> it.text("offer").equals(offer))
        .map(OfferReading::price)
        .toList();
  }

  private static Price price(Node row) {
    return new Price(
        row.text("country"),
        Money.of(row.text("amount"), row.text("currency")),
        LocalDate.parse(row.text("from")),
        row.word("to").map(LocalDate::parse).orElse(null),
        row.flag("sample"));
  }

  private Competency competency(Node row, Map<String, Texts> areas) {
    var carries = new LinkedHashMap<Level, BenefitPackage>();
    row.find("silver").ifPresent(it -> carries.put(Level.SILVER, packageOf(it, Group.INCREMENTAL)));
    row.find("gold").ifPresent(it -> carries.put(Level.GOLD, packageOf(it, Group.INCREMENTAL)));
    return new Competency(
        new CompetencyCode(row.text("code")),
        words.texts(row, "name"),
        areas.getOrDefault(row.text("area"), Texts.NONE),
        row.flag("cloud"),
        carries);
  }

  private BenefitPackage packageOf(Node lines, Group group) {
    return new BenefitPackage(lines.elements().stream().map(it -> line(it, group)).toList());
  }

  private PackageLine line(Node row, Group group) {
    return new PackageLine(
        new BenefitCode(row.text("benefit")),
        row.whole("quantity"),
        group,
        row.word("choice").orElse(null),
        words.texts(row, "note"),
        row.flag("sample"));
  }
}
