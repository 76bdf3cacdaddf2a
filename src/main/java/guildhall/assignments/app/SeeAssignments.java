package guildhall.assignments.app;

import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows who was ever given a slot, the first one first.
@Component
@Transactional(readOnly = true)
public class SeeAssignments {

  private final AssignmentRows rows;

  SeeAssignments(AssignmentRows rows) {
    this.rows = rows;
  }

  public Page<Assignment> handle(Call call, AccountId account, Page.Wanted wanted) {
    AssignmentPolicy.SEE.require(call.by(), account);
    var all = rows.of(account);
    return Page.of(after(all, wanted), wanted, it -> it.id().toString());
  }

  /// A company holds a few hundred of them at most, so that the page is cut here.
  private static List<Assignment> after(List<Assignment> all, Page.Wanted wanted) {
    var begun = wanted.after();
    return all.stream()
        .dropWhile(it -> begun != null && !it.id().toString().equals(begun))
        .skip(begun == null ? 0 : 1)
        .limit(wanted.limit() + 1L)
        .toList();
  }
}
