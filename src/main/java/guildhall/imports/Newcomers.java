package guildhall.imports;

import guildhall.kernel.Call;
import guildhall.kernel.Reason;
import guildhall.kernel.Right;
import java.util.List;

/// What a kind of import can do about rows whose people the company does not have yet: invite them,
/// so that the rows can be saved (IMP-04).
public interface Newcomers {

  /// Why such rows need attention.
  Reason reason();

  /// Who may invite; the same as by hand.
  Right right();

  /// Invites the people of these rows, each once.
  ///
  /// @return how many were written to
  int invite(Call call, Target target, List<RowIn> rows);
}
