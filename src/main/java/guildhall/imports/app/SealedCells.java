package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.db.SecretLines;
import guildhall.platform.secrets.SealBroken;
import guildhall.platform.secrets.SealedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The sealed cells of imports not saved yet, for when the house gets a new key.
@Component
class SealedCells implements SealedRows {

  private static final Logger LOG = LoggerFactory.getLogger(SealedCells.class);

  private final SecretLines lines;
  private final SecretCells cells;
  private final ObjectProvider<ImportKind> kinds;

  SealedCells(SecretLines lines, SecretCells cells, ObjectProvider<ImportKind> kinds) {
    this.lines = lines;
    this.cells = cells;
    this.kinds = kinds;
  }

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public Map<Integer, Long> versions() {
    var counts = new HashMap<Integer, Long>();
    for (var kind : secret()) {
      for (var column : SecretCells.columns(kind)) {
        lines.versions(kind.code(), column).forEach((v, n) -> counts.merge(v, n, Long::sum));
      }
    }
    return counts;
  }

  @Override
  public Step sealAnew(UUID after, int most) {
    var byCode = secret().stream().collect(Collectors.toMap(ImportKind::code, it -> it));
    var rows = lines.next(Set.copyOf(byCode.keySet()), after, most);
    var sealed = 0;
    var broken = new ArrayList<String>();
    for (var row : rows) {
      try {
        var anew =
            cells.sealAnew(Objects.requireNonNull(byCode.get(row.kind())), row.id(), row.cells());
        if (anew.equals(row.cells())) continue;
        lines.put(new SecretLines.Row(row.id(), row.kind(), anew));
        sealed++;
      } catch (SealBroken e) {
        LOG.error("a sealed cell of the import row {} does not open", row.id());
        broken.add(e.purpose());
      }
    }
    var last = rows.isEmpty() ? null : rows.getLast().id();
    return new Step(Optional.ofNullable(last), sealed, List.copyOf(broken));
  }

  private List<ImportKind> secret() {
    return kinds.stream().filter(it -> !SecretCells.columns(it).isEmpty()).toList();
  }
}
