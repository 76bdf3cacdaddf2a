package guildhall.imports.app;

import guildhall.imports.Column;
import guildhall.imports.ImportKind;
import guildhall.imports.RowIn;
import guildhall.imports.domain.Line;
import guildhall.platform.secrets.Sealed;
import guildhall.platform.secrets.Vault;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps the cells of secret columns sealed, each to its own row and column.
@Component
class SecretCells {

  private final Vault vault;

  SecretCells(Vault vault) {
    this.vault = vault;
  }

  static Set<String> columns(ImportKind kind) {
    return kind.columns().stream()
        .filter(Column::secret)
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  Line seal(ImportKind kind, Line it) {
    var cells = new LinkedHashMap<>(it.cells());
    columns(kind).forEach(name -> change(cells, name, text -> seal(text, it.id(), name)));
    return new Line(it.number(), it.id(), cells, it.word(), it.why(), it.result());
  }

  /// The row as the kind gets to see it.
  RowIn open(ImportKind kind, Line it) {
    var cells = new LinkedHashMap<>(it.cells());
    columns(kind).forEach(name -> change(cells, name, text -> open(text, it.id(), name)));
    return new RowIn(it.id(), it.number(), cells);
  }

  /// The cells, those of an older key sealed anew; the same where none is older.
  Map<String, String> sealAnew(ImportKind kind, UUID row, Map<String, String> kept) {
    var cells = new LinkedHashMap<>(kept);
    columns(kind)
        .forEach(
            name ->
                change(
                    cells,
                    name,
                    text -> isOfCurrentKey(text) ? text : seal(open(text, row, name), row, name)));
    return cells;
  }

  private boolean isOfCurrentKey(String kept) {
    return kept.startsWith(vault.current() + ":");
  }

  private static void change(Map<String, String> cells, String name, UnaryOperator<String> how) {
    cells.computeIfPresent(name, (key, text) -> text.isEmpty() ? text : how.apply(text));
  }

  private String seal(String text, UUID row, String column) {
    var sealed = vault.seal(text, purpose(row, column));
    return sealed.keyVersion() + ":" + Base64.getEncoder().encodeToString(sealed.bytes());
  }

  private String open(String kept, UUID row, String column) {
    var parts = kept.split(":", 2);
    var sealed = new Sealed(Integer.parseInt(parts[0]), Base64.getDecoder().decode(parts[1]));
    return vault.open(sealed, purpose(row, column));
  }

  private static String purpose(UUID row, String column) {
    return "imports|" + row + "|" + column;
  }
}
