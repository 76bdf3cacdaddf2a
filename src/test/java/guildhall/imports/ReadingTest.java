package guildhall.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.imports.domain.Headings;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.Reading;
import guildhall.imports.domain.Reading.Read;
import guildhall.imports.domain.Table;
import guildhall.imports.domain.Table.Cells;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How rows are made of what somebody handed in.
@Rule("IMP-01")
class ReadingTest {

  private static final Headings HEADINGS = headings();
  private static final Set<String> NEEDED = Set.of("email");

  @Test
  void headingsAreFoundInAnyLanguageOrderAndSpelling() {
    var read = rows("Kostenplaats|Phone|E-MAIL adres", "7|020|a@x.example", "|021|b@x.example");
    assertThat(read)
        .containsExactly(
            new Read(2, Map.of("reference", "7", "email", "a@x.example")),
            new Read(3, Map.of("reference", "", "email", "b@x.example")));
  }

  @Test
  void ofTwoColumnsWithOneNameTheFirstIsRead() {
    assertThat(rows("email|mail", "a@x.example|b@x.example"))
        .containsExactly(new Read(2, Map.of("email", "a@x.example")));
  }

  @Test
  void aColumnOfOnesOwnNameIsReadByItWhereTheFileHasIt() {
    var called = Map.of("email", "Work address", "reference", " ");
    var own = table("Work address|E-mail|Reference", "a@x.example|b@x.example|7");
    assertThat(read(own, called))
        .containsExactly(new Read(2, Map.of("email", "a@x.example", "reference", "7")));
    assertThat(read(table("E-mail|Phone", "b@x.example|8"), called))
        .containsExactly(new Read(2, Map.of("email", "b@x.example")));
  }

  @Test
  void whatTheFileHasInsteadOfTheColumnIsSaid() {
    var refused = Reading.rows(table("name|phone", "Ruff|1"), HEADINGS, NEEDED, Map.of());
    assertThat(((Refused<List<Read>>) refused).refusal().facts())
        .containsEntry("column", "email")
        .containsEntry("found", "name, phone");
  }

  @Test
  void aShortLineHasEmptyCellsAndABlankOneIsPassedOver() {
    assertThat(rows("email|reference", "a@x.example", " | ", "b@x.example|9"))
        .containsExactly(
            new Read(2, Map.of("email", "a@x.example", "reference", "")),
            new Read(4, Map.of("email", "b@x.example", "reference", "9")));
  }

  @Test
  void aListWithoutHeadingsIsOneValueAfterTheOther() {
    assertThat(rows("a@x.example", "b@x.example"))
        .containsExactly(
            new Read(1, Map.of("email", "a@x.example")),
            new Read(2, Map.of("email", "b@x.example")));
    assertThat(rows("a@x.example|b@x.example"))
        .containsExactly(
            new Read(1, Map.of("email", "a@x.example")),
            new Read(2, Map.of("email", "b@x.example")));
  }

  @Test
  void whatNobodySeesIsNotPartOfACell() {
    assertThat(rows("email", "\u00a0a@x.example\u200b\t"))
        .containsExactly(new Read(2, Map.of("email", "a@x.example")));
  }

  @Test
  void aTableWithoutTheNeededColumnIsRefusedWhole() {
    assertThat(reason("name|reference", "Ruff|7")).isEqualTo(ImportReason.COLUMN_NOT_FOUND);
    assertThat(reason("Ruff|7", "Knot|8")).isEqualTo(ImportReason.COLUMN_NOT_FOUND);
  }

  @Test
  void nothingToReadAndTooMuchToReadAreRefused() {
    assertThat(reason("email")).isEqualTo(ImportReason.FILE_WITHOUT_ROWS);
    assertThat(reason(" ", "")).isEqualTo(ImportReason.FILE_WITHOUT_ROWS);
    var many = IntStream.rangeClosed(0, 20_001).mapToObj(n -> "a" + n).toArray(String[]::new);
    many[0] = "email";
    assertThat(reason(many)).isEqualTo(ImportReason.FILE_TOO_LONG);
    assertThat(rows(Arrays.copyOf(many, 20_001))).hasSize(20_000);
  }

  private static Headings headings() {
    var names = new LinkedHashMap<String, Set<String>>();
    names.put("email", Set.of("E-mail", "mail", "E-mailadres"));
    names.put("reference", Set.of("Reference", "kostenplaats"));
    return Headings.of(names);
  }

  private static List<Read> rows(String... lines) {
    return read(lines) instanceof Accepted<List<Read>>(var rows) ? rows : List.of();
  }

  private static Reason reason(String... lines) {
    return ((Refused<List<Read>>) read(lines)).refusal().reason();
  }

  private static Outcome<List<Read>> read(String... lines) {
    return Reading.rows(table(lines), HEADINGS, NEEDED, Map.of());
  }

  private static List<Read> read(Table table, Map<String, String> called) {
    return ((Accepted<List<Read>>) Reading.rows(table, HEADINGS, NEEDED, called)).value();
  }

  private static Table table(String... lines) {
    var cells = new ArrayList<Cells>();
    for (var line : lines) cells.add(new Cells(cells.size() + 1, List.of(line.split("\\|"))));
    return new Table(cells);
  }
}
