package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.platform.web.Csv;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/// How much may be sent, what a spreadsheet may be made to run, and what the working role may do.
@Story
class LimitsStory {

  private final House house;
  private final Cast cast;
  private final JsonMapper json;
  private final JdbcClient db;

  LimitsStory(House house, Cast cast, JsonMapper json, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.json = json;
    this.db = db;
    house.today("2021-03-01");
  }

  @Test
  void jsonGoesThirtyTwoDeepAndNoDeeper() {
    assertThat(json.readTree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
    assertThatThrownBy(() -> json.readTree("[".repeat(33) + "]".repeat(33)))
        .isInstanceOf(StreamConstraintsException.class);
    var token = cast.company().globalAdmin();
    var deep = "{\"theme\":".repeat(10_000) + "1" + "}".repeat(10_000);
    var answer = house.put(token, "/api/v1/me/preferences", deep);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
    var long1 = "{\"theme\": " + "1".repeat(10_000) + "}";
    assertThat(house.put(token, "/api/v1/me/preferences", long1).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
  void noCellOfAnExportIsAFormula(String text) {
    record Row(String name) {}
    assertThat(Csv.of(List.of(new Row(text)))).contains("'" + text.charAt(0));
  }

  @Test
  void onlyHealthAndNothingOfTheActuatorIsOnThePublicPort() {
    var company = cast.company();
    for (var path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/metrics")) {
      var answer = house.get(company.globalAdmin(), path);
      assertThat(answer.status()).as(path).isIn(302, 401, 404);
      assertThat(answer.body()).doesNotContain("guildhall.vault", "\"names\"");
    }
  }

  @Test
  void theWorkingRoleMayNeitherSeeThroughWallsNorBuild() {
    var role =
        db.sql(
                """
                SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication
                    OR rolinherit AS too_much, rolconnlimit
                FROM pg_roles WHERE rolname = session_user
                """)
            .query((row, n) -> row.getBoolean("too_much") ? -2 : row.getInt("rolconnlimit"))
            .single();
    assertThat(role).isBetween(1, 60);
    var may =
        db.sql(
                """
                SELECT nspname FROM pg_namespace
                WHERE has_schema_privilege(session_user, nspname, 'CREATE')
                  AND nspname NOT LIKE 'pg_temp%' AND nspname NOT LIKE 'pg_toast_temp%'
                """)
            .query(String.class)
            .list();
    assertThat(may).isEmpty();
    assertThat(
            db.sql("SELECT has_database_privilege(session_user, current_database(), 'CREATE')")
                .query(Boolean.class)
                .single())
        .isFalse();
  }
}
