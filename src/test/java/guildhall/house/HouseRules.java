package guildhall.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;

/// The rules of floors and rooms, by name; each is run on the house, and on a violation of its own.
final class HouseRules {

  private static final Set<String> ROOMS = Set.of("domain", "app", "db", "web");

  static final Map<String, ArchRule> ALL = new LinkedHashMap<>();

  static {
    ALL.put("arrowsPointToALowerFloor", classes().should(pointDown()));
    ALL.put("otherModulesAreEnteredByTheDoor", classes().should(enterByTheDoor()));
    ALL.put("arrowsInsideAModuleRunFromWebToAppToDbToDomain", classes().should(keepTheLine()));
    ALL.put(
        "thereIsNoOtherKindOfRoom", classes().that(areInAModuleWithRooms()).should(sitInARoom()));
    ALL.put("theDomainIsPlainJava", plainDomain());
    ALL.put("onlyTheDoorReadsAClock", oneClock());
    ALL.put("daysAreNotTheMachines", programsZone());
    ALL.put("sqlLivesInTheDbRoom", sqlInDb());
    ALL.put("useCasesKnowNoHttp", noHttpInApp());
    ALL.put("noClassIsCalledHelper", noVagueNames());
  }

  private HouseRules() {}

  private static ArchCondition<JavaClass> pointDown() {
    return condition(
        "point only to lower floors",
        (from, to) -> {
          var left = Floors.moduleOf(from.getPackageName());
          var right = Floors.moduleOf(to.getPackageName());
          return left.isEmpty() || right.isEmpty() || Floors.pointsDown(left, right);
        });
  }

  /// Platform and kernel are open: they are plumbing and words, not modules with secrets.
  private static ArchCondition<JavaClass> enterByTheDoor() {
    return condition(
        "use only the root package of other modules",
        (from, to) -> {
          var left = Floors.moduleOf(from.getPackageName());
          var right = Floors.moduleOf(to.getPackageName());
          var open = right.isEmpty() || right.equals("kernel") || right.equals("platform");
          return open || left.equals(right) || Floors.roomOf(to.getPackageName()).isEmpty();
        });
  }

  /// Which rooms a room may use, itself included.
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "web", Set.of("web", "app", "domain"),
          "app", Set.of("app", "db", "domain"),
          "db", Set.of("db", "domain"),
          "domain", Set.of("domain"));

  private static ArchCondition<JavaClass> keepTheLine() {
    return condition(
        "use only rooms further along web, app, db, domain",
        (from, to) -> {
          var module = Floors.moduleOf(from.getPackageName());
          var left = Floors.roomOf(from.getPackageName());
          var right = Floors.roomOf(to.getPackageName());
          var sameModule = module.equals(Floors.moduleOf(to.getPackageName()));
          if (!sameModule || module.equals("platform")) return true;
          if (!MAY_USE.containsKey(left) || !MAY_USE.containsKey(right)) return true;
          return Objects.requireNonNull(MAY_USE.get(left)).contains(right);
        });
  }

  private static ArchRule plainDomain() {
    return classes()
        .that(inRoom("domain"))
        .or()
        .resideInAPackage("guildhall.kernel..")
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are plain Java, the kernel or the same domain",
                it -> isPlain(it.getPackageName())));
  }

  private static boolean isPlain(String name) {
    return name.isEmpty()
        || Set.of("java.lang", "java.util", "java.time", "java.math", "java.io").contains(name)
        || name.startsWith("java.lang.")
        || name.startsWith("java.util.")
        || name.startsWith("java.time.")
        || name.startsWith("guildhall.kernel")
        || name.startsWith("org.jspecify")
        || Floors.roomOf(name).equals("domain");
  }

  private static ArchRule oneClock() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("guildhall.platform.time..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class);
  }

  /// A day is a day in the program's zone, wherever the server stands.
  private static ArchRule programsZone() {
    return noClasses()
        .should()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault");
  }

  private static ArchRule sqlInDb() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("guildhall.*.db..", "guildhall.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");
  }

  private static ArchRule noHttpInApp() {
    return noClasses()
        .that(inRoom("app").or(inRoom("db")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "guildhall.platform.web..",
            "jakarta.servlet..",
            "org.springframework.http..",
            "org.springframework.web..");
  }

  private static ArchRule noVagueNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Helper|Helpers|Util|Utils|Manager|Impl|Dto|Service|Info)(\\$.*)?");
  }

  private static DescribedPredicate<JavaClass> inRoom(String room) {
    return describe(
        "in a " + room + " room",
        it ->
            !Floors.moduleOf(it.getPackageName()).isEmpty()
                && !it.getPackageName().startsWith("guildhall.platform.")
                && Floors.roomOf(it.getPackageName()).equals(room));
  }

  private static DescribedPredicate<JavaClass> areInAModuleWithRooms() {
    return describe(
        "are in a module with rooms",
        it -> {
          var module = Floors.moduleOf(it.getPackageName());
          return !module.isEmpty() && !module.equals("kernel") && !module.equals("platform");
        });
  }

  private static ArchCondition<JavaClass> sitInARoom() {
    return new ArchCondition<>("sit in the module's root or in one of its four rooms") {
      @Override
      public void check(JavaClass it, ConditionEvents events) {
        var words = it.getPackageName().split("\\.", -1);
        var fits = words.length == 2 || (words.length == 3 && ROOMS.contains(words[2]));
        if (!fits) events.add(SimpleConditionEvent.violated(it, it.getName() + " is in no room"));
      }
    };
  }

  private interface Allowed {
    boolean arrow(JavaClass from, JavaClass to);
  }

  private static ArchCondition<JavaClass> condition(String text, Allowed allowed) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
          if (!allowed.arrow(from, arrow.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(from, arrow.getDescription()));
          }
        }
      }
    };
  }
}
