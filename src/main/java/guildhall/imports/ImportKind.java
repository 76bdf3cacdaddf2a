package guildhall.imports;

import guildhall.kernel.Call;
import guildhall.kernel.Right;
import java.util.List;
import java.util.Optional;

/// A kind of bulk work, offered by the module that knows how to do one row of it. The engine reads
/// files, keeps rows, shows fates and carries on; the kind decides, by the same rules as a single
/// act.
///
/// Messages the kind brings: `<prefix>.title` (the page's title), `<prefix>.lead`, `<prefix>.saved`
/// (one row's word for "saved"), and for each column `<prefix>.column.<name>` with its other names,
/// separated by commas, in `<prefix>.column.<name>.also`; headings of a file are matched by these
/// in all languages.
public interface ImportKind {

  /// The kind's name in addresses and in the API, such as `seats`.
  String code();

  /// Where the kind's messages begin, such as `assignments.import`.
  String messages();

  /// Who may import, see imports of this kind, save and undo.
  Right right();

  /// Whether a company imports for itself; otherwise the program's staff do, for no company.
  boolean ofCompany();

  /// In the order of the template; a file without headings is read by the first column alone.
  List<Column> columns();

  /// What can be done about people the company does not have yet; empty for kinds without people.
  default Optional<Newcomers> newcomers() {
    return Optional.empty();
  }

  /// Where the page leads back to, such as `/benefits/seats`.
  String page(Target target);

  /// Decides every row as if the rows before it had been saved, and writes nothing.
  List<Fate> check(Call call, Target target, List<RowIn> rows);

  /// Does the rows, a piece of the file at a time, in one transaction; decides each anew, for what
  /// held when it was checked may hold no longer. [Fate#added] and [Fate#updated] say it is done.
  List<Fate> save(Call call, Target target, List<RowIn> rows);

  /// Takes the rows back, the last saved first, to exactly what was there before; a row somebody
  /// has since built on is kept, and says why.
  List<Undone> undo(Call call, Target target, List<RowIn> rows);
}
