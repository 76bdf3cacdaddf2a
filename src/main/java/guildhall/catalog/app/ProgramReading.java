package guildhall.catalog.app;

import guildhall.catalog.ActivationPolicy;
import guildhall.catalog.ActivationPolicy.Until;
import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Coded;
import guildhall.catalog.Competency;
import guildhall.catalog.CompetencyCode;
import guildhall.catalog.ExtensionPolicy;
import guildhall.catalog.ExtensionPolicy.Waived;
import guildhall.catalog.Family;
import guildhall.catalog.Offer;
import guildhall.catalog.Policies;
import guildhall.catalog.Program;
import guildhall.catalog.RefundPolicy;
import guildhall.catalog.ReminderPolicy;
import guildhall.catalog.RenewalPolicy;
import guildhall.catalog.RightsMatrix;
import guildhall.catalog.RightsRow;
import guildhall.catalog.Role;
import guildhall.catalog.StaffRole;
import guildhall.catalog.TokenPolicy;
import guildhall.catalog.UseTerm;
import guildhall.catalog.domain.Days;
import guildhall.catalog.domain.Node;
import guildhall.catalog.domain.ProgramTree;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes a program of files without faults.
final class ProgramReading {

  private final ProgramTree tree;
  private final Words words;

  ProgramReading(ProgramTree tree) {
    this.tree = tree;
    this.words = new Words(tree.file("program.yaml").orElseThrow().words("languages"));
  }

  Program program() {
    var head = file("program.yaml");
    return new Program(
        head.text("code"),
        words.texts(head, "name"),
        head.text("contact"),
        head.words("languages"),
        ZoneId.of(head.text("zone")),
        LocalDate.parse(head.text("since")),
        Coded.by(Offer::code, new OfferReading(tree, words).offers()),
        families(),
        Coded.by(Benefit::code, new BenefitReading(tree, words).benefits()),
        Coded.by(Competency::code, new OfferReading(tree, words).competencies()),
        policies(),
        tree.rows("extensions.yaml", "extensions").stream().map(this::extension).toList(),
        rights(),
        head.rows("acceptableUse").stream()
            .map(it -> new UseTerm(it.text("code"), words.texts(it, "text")))
            .toList());
  }

  private List<Family> families() {
    return tree.rows("benefits.yaml", "families").stream()
        .map(it -> new Family(it.text("code"), words.texts(it, "name")))
        .toList();
  }

  private Policies policies() {
    var file = file("policies.yaml");
    var renewal = file.at("renewal");
    var tokens = file.at("tokens");
    return new Policies(
        new RenewalPolicy(
            period(renewal, "firstTerm"),
            period(renewal, "step"),
            days(renewal, "opensAfter"),
            days(renewal, "window")),
        file.rows("reminders").stream().map(this::reminder).toList(),
        new RefundPolicy(days(file.at("refund"), "within")),
        activation(file.at("activation")),
        new TokenPolicy(
            period(tokens, "lasts"),
            tokens.whole("extendAtMost"),
            tokens.flag("redeemTokensDuringGrace"),
            days(tokens, "replaceWithin")),
        period(file.at("cooldown"), "reassignAfter"),
        period(file.at("profileReview"), "within"));
  }

  private ReminderPolicy reminder(Node row) {
    return new ReminderPolicy(
        days(row, "at"),
        ReminderPolicy.Kind.valueOf(Words.constant(row.text("kind"))),
        Set.copyOf(row.words("to")));
  }

  private static Map<BenefitKind, ActivationPolicy> activation(Node kinds) {
    var policies = new EnumMap<BenefitKind, ActivationPolicy>(BenefitKind.class);
    for (var field : kinds.fields()) {
      policies.put(
          BenefitKind.valueOf(Words.constant(field.key())),
          new ActivationPolicy(
              Until.valueOf(Words.constant(field.value().text("activateUntil"))),
              Until.valueOf(Words.constant(field.value().text("usableUntil")))));
    }
    return policies;
  }

  private ExtensionPolicy extension(Node row) {
    return new ExtensionPolicy(
        row.text("code"),
        words.texts(row, "name"),
        LocalDate.parse(row.text("anniversaryFrom")),
        LocalDate.parse(row.text("anniversaryTo")),
        row.words("excluded").stream().map(CompetencyCode::new).collect(Collectors.toSet()),
        row.flag("includesAdvancedSpecializations"),
        row.words("waives").stream()
            .map(it -> Waived.valueOf(Words.constant(it)))
            .collect(Collectors.toSet()),
        row.flag("feeRequired"),
        row.word("selfServiceUntil").map(LocalDate::parse).orElse(null),
        row.flag("overrideByTicket"),
        LocalDate.parse(row.text("publishedFrom")));
  }

  private RightsMatrix rights() {
    var file = file("roles-and-rights.yaml");
    var roles = file.rows("roles").stream().map(this::role).toList();
    var all = roles.stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new));
    return new RightsMatrix(
        roles,
        file.rows("rights").stream().map(it -> right(it, all)).toList(),
        file.rows("staffRoles").stream()
            .map(
                it ->
                    new StaffRole(
                        it.text("code"),
                        words.texts(it, "name"),
                        new TreeSet<>(it.words("rights"))))
            .toList());
  }

  private Role role(Node row) {
    return new Role(
        row.text("code"),
        words.texts(row, "name"),
        Role.Family.valueOf(Words.constant(row.text("family"))),
        row.flag("guests"));
  }

  private RightsRow right(Node row, Set<String> all) {
    var named = new TreeSet<>(row.words("roles"));
    return new RightsRow(
        row.word("row").orElse(""),
        row.text("right"),
        words.texts(row, "name"),
        named.contains("any") ? all : named);
  }

  private Node file(String name) {
    return tree.file(name).orElseThrow();
  }

  private static Period period(Node row, String key) {
    return Period.parse(row.text(key));
  }

  private static int days(Node row, String key) {
    return Days.of(row.text(key));
  }
}
