package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.imports.RowIn;
import guildhall.imports.domain.Line;
import guildhall.imports.domain.Reading;
import guildhall.imports.domain.Table;
import guildhall.kernel.Secret;
import guildhall.keys.domain.KeyText;
import guildhall.platform.database.Credentials;
import guildhall.platform.database.DatabaseSettings;
import guildhall.seats.domain.TokenCode;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What opens something is of a type that does not print it: wherever a record is logged, thrown or
/// listed, and whoever writes the line, no password, token, key, code or link comes out.
class SecretsTest {

  private static final String KEY = "CNRY0-KANAR-IEVOG-ELSSS-00001";
  private static final String CODE = "BCDFG-HJKMP-QRTVW-XY234-67892";

  /// What a secret is called, anywhere.
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(password|secret|token|session|productKey|keyText).*|plain");

  /// What it is called besides in the modules that keep secrets.
  private static final Pattern KEPT =
      Pattern.compile("(?i)code|key|text|link|url|cells|texts|rows|characters");

  private static final Set<String> KEEPERS = Set.of("identity", "imports", "keys", "seats");

  /// Records that hold one and hide it themselves; each is made, printed, and looked at below.
  private static final List<Record> HIDING =
      List.of(
          new Secret(KEY),
          new KeyText(KEY),
          TokenCode.read(CODE).orElseThrow(),
          new Credentials("guildhall_app", KEY),
          new DatabaseSettings.Owner("guildhall_owner", KEY),
          new DatabaseSettings.App("guildhall_app", KEY),
          new RowIn(new UUID(1, 1), 3, Map.of("key", KEY)),
          new Line(3, new UUID(1, 1), Map.of("key", KEY), null, null, Line.Result.WAITING),
          new Reading.Read(3, Map.of("key", KEY)),
          new Table.Cells(3, List.of(KEY)),
          behindTheDoor(
              "guildhall.imports.web.RowsBody", "keys", null, List.of(Map.of("key", KEY))));

  /// What is called so and opens nothing; each has to be argued here.
  private static final Map<String, String> HARMLESS = new TreeMap<>();

  static {
    harmless(
        "a letter without HTML: no letter holds a secret, which CanaryStory looks at",
        "notifications.Letters.Preview.plain",
        "notifications.app.LetterPress.Printed.plain",
        "notifications.app.SeeCaughtMail.CaughtMail.plain",
        "notifications.db.MailRows.Caught.plain",
        "notifications.db.MailRows.Due.plain",
        "notifications.db.MailRows.NewMail.plain",
        "notifications.web.MessageApi.PreviewView.plain");
    harmless(
        "the name of a role or of a reason",
        "identity.app.AskWhoHolds.Role.code",
        "identity.web.PersonView.RoleBox.code",
        "imports.domain.Line.Why.code",
        "imports.web.RowView.code",
        "seats.web.RedemptionView.RefusedView.code",
        "seats.web.RedemptionView.WarningView.code");
    harmless(
        "masked where it is made",
        "imports.web.RowView.cells",
        "keys.web.ReceiptView.RowView.key",
        "keys.web.StockViews.KeyView.key",
        "seats.web.SeatTokenApi.TokenView.code");
    harmless("sealed, as the table keeps it", "imports.db.SecretLines.Row.cells");
    harmless(
        "where the program's own software lies, the same for everybody",
        "keys.web.SoftwareApi.DownloadView.url",
        "keys.web.SoftwareView.Downloads.url");
  }

  private static void harmless(String why, String... records) {
    for (var it : records) HARMLESS.put(it, why);
  }

  @Test
  void whatOpensSomethingIsNoStringInAnyRecord() {
    var hiding = HIDING.stream().map(it -> (Class<?>) it.getClass()).collect(Collectors.toSet());
    var found = new TreeSet<String>();
    var argued = new TreeSet<String>();
    records()
        .filter(it -> !hiding.contains(it))
        .forEach(
            record -> {
              for (var part : record.getRecordComponents()) {
                if (!isCalledSecret(record, part.getName()) || !isText(part)) continue;
                var name = nameOf(record) + "." + part.getName();
                if (HARMLESS.containsKey(name)) argued.add(name);
                else found.add(name);
              }
            });
    assertThat(found).isEmpty();
    assertThat(argued).as("what is argued is there").isEqualTo(HARMLESS.keySet());
  }

  /// Who asks for a secret asks for a `Secret`: it is wrapped where it comes in.
  @Test
  void noMethodTakesASecretAsAString() {
    var found = new TreeSet<String>();
    for (var type : HouseRulesTest.HOUSE) {
      if (type.getName().startsWith("guildhall.platform.database")) continue;
      var it = type.reflect();
      var all = new ArrayList<Executable>(List.of(it.getDeclaredMethods()));
      all.addAll(List.of(it.getDeclaredConstructors()));
      for (var one : all) {
        var canonical = it.isRecord() && one.getName().equals(it.getName());
        if (one.isSynthetic() || canonical) continue;
        for (Parameter given : one.getParameters()) {
          var secret = given.getName().matches("password|secret|cardToken|keyText|productKey");
          if (secret && given.getType() == String.class) {
            found.add(nameOf(it) + "." + one.getName() + "(" + given.getName() + ")");
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whatHidesItselfShowsNothing() {
    for (var it : HIDING) {
      assertThat(it.toString()).as(it.getClass().getName()).doesNotContain("KANAR", "HJKMP");
    }
  }

  private static Stream<Class<?>> records() {
    return HouseRulesTest.HOUSE.stream().<Class<?>>map(it -> it.reflect()).filter(Class::isRecord);
  }

  private static Record behindTheDoor(String name, @Nullable Object... parts) {
    try {
      var made = Class.forName(name).getDeclaredConstructors()[0];
      made.setAccessible(true);
      return (Record) made.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isCalledSecret(Class<?> record, String name) {
    return SECRET.matcher(name).matches()
        || (KEEPERS.contains(Floors.moduleOf(record.getPackageName()))
            && KEPT.matcher(name).matches());
  }

  private static boolean isText(RecordComponent it) {
    return it.getGenericType().getTypeName().contains("java.lang.String");
  }

  private static String nameOf(Class<?> it) {
    return it.getName().replaceFirst("^guildhall\\.", "").replace('$', '.');
  }
}
