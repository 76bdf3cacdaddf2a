package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.House;
import guildhall.support.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The schema keeps the house rules too: floors, walls, types, no clock in SQL.
@Story
class SchemaTest {

  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:FROM|JOIN|INTO|UPDATE|REFERENCES|TABLE|ON)\\s+([a-z_]+)\\.([a-z_]+)\\b");
  private static final Pattern SQL_CLOCK =
      Pattern.compile(
          "(?i)\\b(now\\(\\)|current_(date|timestamp|time)\\b|clock_timestamp|localtimestamp)");

  private final JdbcClient db;
  private final House house;

  SchemaTest(JdbcClient db, House house) {
    this.db = db;
    this.house = house;
  }

  record Key(String from, String to, String name) {}

  @Test
  void foreignKeysPointDown() {
    var keys =
        list(
            """
            SELECT fn.nspname AS "from", tn.nspname AS "to", c.conname AS name
            FROM pg_constraint c
            JOIN pg_class f ON f.oid = c.conrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
            JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
            WHERE c.contype = 'f'
            """,
            Key.class);
    assertThat(keys).isNotEmpty().allMatch(key -> Floors.pointsDown(key.from(), key.to()));
  }

  @Test
  void noInstantWithoutZoneAndNoFloatingNumbers() {
    assertThat(
            list(
                """
                SELECT table_schema || '.' || table_name || '.' || column_name
                FROM information_schema.columns
                WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
                  AND data_type IN ('timestamp without time zone', 'real', 'double precision', 'money')
                """,
                String.class))
        .isEmpty();
  }

  @Test
  void everyTableWithACompanyHasItsWall() {
    assertThat(tablesWithoutWall()).isEmpty();
  }

  @Test
  void theProgramsRoleIsNeitherOwnerNorSuperuser() {
    record Role(String name, boolean superuser, boolean bypasses, boolean owns) {}
    var role =
        list(
            """
            SELECT r.rolname AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
                   EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid) AS owns
            FROM pg_roles r WHERE r.rolname = session_user
            """,
            Role.class);
    assertThat(role).containsExactly(new Role("guildhall_app", false, false, false));
  }

  /// A table that forgot its wall would be seen: the check is run on one that has none.
  @Test
  void aMissingWallIsSeen() {
    var sql = wallCheck("SELECT 'x.y'::text AS name, false AS forced");
    assertThat(house.behindTheWalls(() -> db.sql(sql).query(String.class).list()))
        .containsExactly("x.y");
  }

  @TestFactory
  Stream<DynamicTest> sqlReadsNoClock() throws IOException {
    var files = new ArrayList<Path>();
    try (var all = Files.walk(Path.of("src/main"))) {
      all.filter(Files::isRegularFile)
          .filter(it -> it.toString().endsWith(".sql") || it.toString().contains("/db/"))
          .forEach(files::add);
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> assertThat(SQL_CLOCK.matcher(Files.readString(file)).find()).isFalse()));
  }

  @Test
  void theClockInSqlIsSeen() {
    for (var offence :
        List.of("SELECT now()", "WHERE d < CURRENT_DATE", "DEFAULT localtimestamp")) {
      assertThat(SQL_CLOCK.matcher(offence).find()).as(offence).isTrue();
    }
  }

  @Test
  void sqlStaysInItsOwnSchema() throws IOException {
    var strays = new ArrayList<String>();
    var root = Path.of("src/main/java/guildhall");
    try (var files = Files.walk(root)) {
      for (var file : files.filter(it -> it.toString().matches(".*/db/.*\\.java")).toList()) {
        var module = root.relativize(file).getName(0).toString();
        strays.addAll(strays(module, Files.readString(file), file.toString()));
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void aForeignSchemaIsSeen() {
    assertThat(strays("journal", "SELECT 1 FROM seats.token JOIN journal.entry", "x"))
        .containsExactly("x: FROM seats.token");
  }

  private static List<String> strays(String module, String text, String place) {
    var strays = new ArrayList<String>();
    var tables = TABLE.matcher(text);
    while (tables.find()) {
      if (Floors.isModule(tables.group(1)) && !tables.group(1).equals(module)) {
        strays.add(place + ": " + tables.group());
      }
    }
    return strays;
  }

  private List<String> tablesWithoutWall() {
    return list(
        wallCheck(
            """
            SELECT n.nspname || '.' || c.relname AS name,
                   c.relrowsecurity AND c.relforcerowsecurity AS forced
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'account_id'
            WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            """),
        String.class);
  }

  private static String wallCheck(String tables) {
    return "SELECT name FROM (" + tables + ") AS walled WHERE NOT forced";
  }

  private <T> List<T> list(String sql, Class<T> type) {
    return house.behindTheWalls(() -> db.sql(sql).query(type).list());
  }
}
