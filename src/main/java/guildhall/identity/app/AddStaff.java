package guildhall.identity.app;

import guildhall.identity.db.StaffMembers;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes someone into the program's staff. The house does so for its first member and in the demo.
@Component
public class AddStaff {

  private final StaffMembers staff;

  AddStaff(StaffMembers staff) {
    this.staff = staff;
  }

  @Transactional
  public boolean handle(Call call, PersonId id, Profile profile) {
    if (call.by().kind() != Caller.Kind.HOUSE) {
      throw new IllegalStateException("only the house takes people into the staff");
    }
    return staff.add(new Member(id, null, profile, 1));
  }
}
