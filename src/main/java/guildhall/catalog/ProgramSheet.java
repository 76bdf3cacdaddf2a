package guildhall.catalog;

import guildhall.catalog.Change.Subject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A program spread out on a sheet: every thing it names, with its values as words, so that two
/// sheets can be laid on one another. The value worth showing comes first.
final class ProgramSheet {

  private final Map<Thing, Map<String, String>> things = new LinkedHashMap<>();

  record Thing(Subject subject, String code) implements Comparable<Thing> {
    @Override
    public int compareTo(Thing other) {
      return Comparator.comparing(Thing::subject).thenComparing(Thing::code).compare(this, other);
    }
  }

  private ProgramSheet() {}

  static Map<Thing, Map<String, String>> of(Program program) {
    var sheet = new ProgramSheet();
    sheet.program(program);
    sheet.rights(program.rights());
    sheet.policies(program.policies());
    program.extensions().forEach(sheet::extension);
    program.offers().forEach(sheet::offer);
    program.benefits().forEach(sheet::benefit);
    program.competencies().forEach(sheet::competency);
    return sheet.things;
  }

  private void program(Program it) {
    put(Subject.PROGRAM, it.code())
        .with("name", it.name())
        .with("contact", it.contact())
        .with("languages", it.languages())
        .with("zone", it.zone());
    it.families().forEach(f -> put(Subject.PROGRAM, "family/" + f.code()).with("name", f.name()));
    it.acceptableUse().forEach(u -> put(Subject.USE_TERM, u.code()).with("text", u.text()));
  }

  private void rights(RightsMatrix matrix) {
    for (var it : matrix.roles()) {
      put(Subject.ROLE, it.code())
          .with("name", it.name())
          .with("family", it.family())
          .with("guests", it.guestsMayHold());
    }
    for (var it : matrix.rows()) {
      put(Subject.RIGHT, it.right())
          .with("roles", new TreeSet<>(it.roles()))
          .with("row", it.row())
          .with("name", it.name());
    }
    for (var it : matrix.staffRoles()) {
      put(Subject.STAFF_ROLE, it.code())
          .with("rights", new TreeSet<>(it.rights()))
          .with("name", it.name());
    }
  }

  private void policies(Policies it) {
    put(Subject.POLICY, "renewal")
        .with("firstTerm", it.renewal().firstTerm())
        .with("step", it.renewal().step())
        .with("opensAfterDays", it.renewal().opensAfterDays())
        .with("windowDays", it.renewal().windowDays());
    for (var reminder : it.reminders()) {
      put(Subject.POLICY, "reminder/" + reminder.kind())
          .with("at", reminder.offsetDays())
          .with("to", new TreeSet<>(reminder.toRoles()));
    }
    put(Subject.POLICY, "refund").with("withinDays", it.refund().withinDays());
    put(Subject.POLICY, "cooldown").with("reassignAfter", it.reassignAfter());
    put(Subject.POLICY, "profile-review").with("within", it.profileReviewWithin());
    put(Subject.POLICY, "tokens")
        .with("lasts", it.tokens().lasts())
        .with("extendAtMost", it.tokens().extendAtMost())
        .with("redeemDuringGrace", it.tokens().redeemDuringGrace())
        .with("replaceWithinDays", it.tokens().replaceWithinDays());
    it.activation()
        .forEach(
            (kind, policy) ->
                put(Subject.POLICY, "activation/" + kind)
                    .with("activateUntil", policy.activateUntil())
                    .with("usableUntil", policy.usableUntil()));
  }

  private void extension(ExtensionPolicy it) {
    put(Subject.EXTENSION, it.code())
        .with("anniversaryFrom", it.anniversaryFrom())
        .with("anniversaryTo", it.anniversaryTo())
        .with("name", it.name())
        .with("excluded", it.excluded().stream().map(CompetencyCode::value).sorted().toList())
        .with("includesAdvancedSpecializations", it.includesAdvancedSpecializations())
        .with("waives", new TreeSet<>(it.waives()))
        .with("feeRequired", it.feeRequired())
        .with("selfServiceUntil", it.selfServiceUntil() == null ? "" : it.selfServiceUntil())
        .with("overrideByTicket", it.overrideByTicket())
        .with("publishedFrom", it.publishedFrom());
  }

  private void offer(Offer it) {
    put(Subject.OFFER, it.code().value())
        .with("name", it.name())
        .with("summary", it.summary())
        .with("level", it.level())
        .with("renewable", it.renewable())
        .with("perAccount", it.perAccount())
        .with("needs", it.needs())
        .with("notWhile", it.notWhile())
        .with("discounts", it.discounts());
    for (var price : it.prices()) {
      put(Subject.PRICE, it.code() + "/" + price.country() + "/" + price.validFrom())
          .with("amount", price.amount().currency() + " " + price.amount().amount())
          .with("to", price.validTo() == null ? "" : price.validTo())
          .with("sample", price.sample());
    }
    lines(it.code().value(), it.carries());
  }

  private void lines(String owner, BenefitPackage carries) {
    for (var line : carries.lines()) {
      put(Subject.PACKAGE_LINE, owner + "/" + line.benefit())
          .with("quantity", line.quantity())
          .with("choice", line.choiceGroup() == null ? "" : line.choiceGroup())
          .with("note", line.note())
          .with("sample", line.sample());
    }
  }

  private void benefit(Benefit it) {
    put(Subject.BENEFIT, it.code().value())
        .with("name", it.name())
        .with("description", it.description())
        .with("family", it.family())
        .with("details", it.details());
  }

  private void competency(Competency it) {
    put(Subject.COMPETENCY, it.code().value())
        .with("name", it.name())
        .with("area", it.area())
        .with("cloud", it.cloud());
    it.carries().forEach((level, carries) -> lines(it.code() + "/" + level, carries));
  }

  private Values put(Subject subject, String code) {
    var values = new LinkedHashMap<String, String>();
    things.put(new Thing(subject, code), values);
    return new Values(values);
  }

  private record Values(Map<String, String> values) {

    Values with(String aspect, Object value) {
      if (value instanceof Texts texts) {
        new TreeMap<>(texts.byLanguage())
            .forEach((in, text) -> values.put(aspect + "." + in, text));
      } else {
        values.put(aspect, String.valueOf(value));
      }
      return this;
    }
  }
}
