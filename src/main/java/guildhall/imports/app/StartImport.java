package guildhall.imports.app;

import guildhall.imports.Column;
import guildhall.imports.ImportKind;
import guildhall.imports.db.ImportHeadings;
import guildhall.imports.db.ImportLines;
import guildhall.imports.db.ImportRows;
import guildhall.imports.db.ImportRows.NewImport;
import guildhall.imports.domain.Headings;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.Line;
import guildhall.imports.domain.Reading;
import guildhall.imports.domain.Reading.Read;
import guildhall.imports.domain.Table;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.platform.db.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was handed in, keeps its rows, and checks them: at once when they are few, else as
/// work of the house. Nothing is saved by it (IMP-02).
@Component
public class StartImport {

  /// So many rows are dealt with while whoever asks waits for the answer.
  static final int AT_ONCE = 500;

  /// @param account the company; null for what belongs to the program
  /// @param of what in particular the rows go into
  /// @param headings what the kind's columns may be called
  /// @param called what the reader's own files call them, by the column's name: remembered, and
  ///   forgotten where blank
  public record Command(
      UUID id,
      @Nullable AccountId account,
      String kind,
      String of,
      Upload upload,
      Headings headings,
      Map<String, String> called) {}

  /// What is kept of an import.
  @Component
  record Kept(ImportRows imports, ImportLines lines, ImportHeadings headings) {}

  private static final int CALLED_LENGTH_MAX = 200;
  private static final String HIDDEN = "•••••";

  /// What makes two uploads the same one.
  private record Asked(
      UUID id, @Nullable AccountId account, String kind, String of, List<Read> rows) {}

  private final Kinds kinds;
  private final Kept kept;
  private final SecretCells secrets;
  private final CarryOn carryOn;

  StartImport(Kinds kinds, Kept kept, SecretCells secrets, CarryOn carryOn) {
    this.kinds = kinds;
    this.kept = kept;
    this.secrets = secrets;
    this.carryOn = carryOn;
  }

  @Transactional
  public Outcome<Import> handle(Call call, Command it) {
    kinds.requireSome(call, it.account());
    if (kinds.find(it.kind()).isEmpty()) {
      return Outcome.refused(ImportReason.IMPORT_KIND_UNKNOWN);
    }
    var kind = kinds.require(call, it.kind(), it.account());
    return switch (read(kind, it)) {
      case Refused<List<Read>>(var refusal) -> new Refused<>(discreet(kind, refusal));
      case Accepted<List<Read>>(var rows) -> keep(call, kind, it, rows);
      case Repeated<List<Read>>(var rows) -> keep(call, kind, it, rows);
    };
  }

  private static Outcome<List<Read>> read(ImportKind kind, Command it) {
    var needed =
        kind.columns().stream()
            .filter(Column::needed)
            .map(Column::name)
            .collect(Collectors.toSet());
    return switch (ReadTable.of(it.upload())) {
      case Refused<Table>(var refusal) -> new Refused<>(refusal);
      case Accepted<Table>(var table) -> Reading.rows(table, it.headings(), needed, it.called());
      case Repeated<Table>(var table) -> Reading.rows(table, it.headings(), needed, it.called());
    };
  }

  private Outcome<Import> keep(Call call, ImportKind kind, Command it, List<Read> rows) {
    var asked = Fingerprint.of(new Asked(it.id(), it.account(), it.kind(), it.of(), rows));
    var made = new NewImport(it.id(), it.account(), it.kind(), it.of(), it.upload().name());
    var number = kept.imports().add(call, made, asked);
    if (number.isEmpty()) return again(it, asked);
    remember(kind, it);
    var sealed =
        rows.stream().map(row -> line(number.get(), row)).map(one -> secrets.seal(kind, one));
    kept.lines().add(number.get(), sealed.toList());
    if (rows.size() <= AT_ONCE) carryOn.step(it.account(), it.id());
    return new Accepted<>(kept.imports().find(it.account(), it.id()).orElseThrow());
  }

  /// A first line without headings may hold what is kept sealed; then it is not told.
  private static Refusal discreet(ImportKind kind, Refusal refusal) {
    var secret = kind.columns().stream().anyMatch(Column::secret);
    return secret && refusal.facts().containsKey("found") ? refusal.with("found", HIDDEN) : refusal;
  }

  private void remember(ImportKind kind, Command it) {
    for (var column : kind.columns()) {
      var called = it.called().get(column.name());
      if (called == null || called.length() > CALLED_LENGTH_MAX) continue;
      if (called.isBlank()) kept.headings().forget(it.account(), it.kind(), column.name());
      else kept.headings().remember(it.account(), it.kind(), column.name(), called.strip());
    }
  }

  private Outcome<Import> again(Command it, byte[] asked) {
    var same = kept.imports().asked(it.account(), it.id(), asked).orElse(false);
    if (!same) return Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID));
    return new Repeated<>(kept.imports().find(it.account(), it.id()).orElseThrow());
  }

  /// The row's id follows from the import and the line; two values pasted on one line differ by
  /// their number.
  private static Line line(long number, Read row) {
    var name = "import %d row %d".formatted(number, row.line());
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Line(row.line(), id, Map.copyOf(row.cells()), null, null, Line.Result.WAITING);
  }
}
