package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.db.ImportHeadings;
import guildhall.imports.db.ImportLines;
import guildhall.imports.db.ImportRows;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.Line;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows imports, and the rows of one, to whoever may import their kind.
@Component
@Transactional(readOnly = true)
public class SeeImports {

  /// A file of bad rows is never longer than this: no import is.
  private static final int ALL = 20_000;

  private final Kinds kinds;
  private final ImportRows rows;
  private final ImportLines lines;
  private final ImportHeadings headings;

  SeeImports(Kinds kinds, ImportRows rows, ImportLines lines, ImportHeadings headings) {
    this.headings = headings;
    this.kinds = kinds;
    this.rows = rows;
    this.lines = lines;
  }

  /// The last imports of a kind, the newest first.
  public List<Import> latest(Call call, String kind, @Nullable AccountId account, int most) {
    kinds.require(call, kind, account);
    return rows.of(account, Set.of(kind), Long.MAX_VALUE, most);
  }

  /// What the company's own files call the columns of a kind, as far as somebody said so.
  public Map<String, String> called(Call call, String kind, @Nullable AccountId account) {
    kinds.require(call, kind, account);
    return headings.of(account, kind);
  }

  /// Every import of the kinds this caller may import, the newest first.
  public Page<Import> all(Call call, @Nullable AccountId account, Page.Wanted wanted) {
    var open =
        kinds.openTo(call, account).stream().map(ImportKind::code).collect(Collectors.toSet());
    if (open.isEmpty()) kinds.refuse(call, account);
    var before = wanted.after() == null ? Long.MAX_VALUE : Long.parseLong(wanted.after());
    var found = rows.of(account, open, before, wanted.limit() + 1);
    return Page.of(found, wanted, it -> Long.toString(it.number()));
  }

  /// The last imports of every kind this caller may import, the newest first.
  public List<Import> last(Call call, @Nullable AccountId account, int most) {
    return all(call, account, Page.Wanted.firstOf(most)).rows();
  }

  /// Every import at work and the last ones of all companies; its callers asked their own policy.
  public List<Import> anywhere(int most) {
    return rows.anywhere(most);
  }

  public long countAtWork() {
    return rows.atWork().size();
  }

  /// @throws NotFound when there is none of this id that the caller may see
  public Import one(Call call, @Nullable AccountId account, UUID id) {
    if (account != null && !call.by().sees(account)) throw new NotFound();
    var found = rows.find(account, id).orElseThrow(NotFound::new);
    kinds.require(call, found.kind(), account);
    return found;
  }

  /// @param word only rows of this fate; null for all
  public Page<Line> lines(Import of, @Nullable String word, Page.Wanted wanted) {
    var after = wanted.after() == null ? 0 : Integer.parseInt(wanted.after());
    var found = lines.of(of, word, after, wanted.limit() + 1);
    return Page.of(found, wanted, it -> Integer.toString(it.number()));
  }

  public List<Line> every(Import of) {
    return lines.of(of, null, 0, ALL);
  }

  /// How many people of it the company does not have yet.
  public int strangers(Import of) {
    return kinds
        .find(of.kind())
        .flatMap(ImportKind::newcomers)
        .map(it -> lines.needing(of, it.reason().name()).size())
        .orElse(0);
  }

  /// Every row that needs attention, for the file handed back.
  public List<Line> attention(Import of) {
    return lines.of(of, "ATTENTION", 0, ALL);
  }
}
