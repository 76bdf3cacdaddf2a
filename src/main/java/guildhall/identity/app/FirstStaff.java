package guildhall.identity.app;

import guildhall.identity.db.StaffMembers;
import guildhall.identity.domain.Profile;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ProgramClock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the first program manager in. There is no account that everybody knows: where there is no
/// staff yet, a link to choose a password by is written to the log, for `guildhall.first-manager`.
@Component
class FirstStaff {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStaff.class);

  private final StaffMembers staff;
  private final AddStaff addStaff;
  private final Invite invite;
  private final ProgramClock clock;
  private final HouseSettings house;

  FirstStaff(
      StaffMembers staff,
      AddStaff addStaff,
      Invite invite,
      ProgramClock clock,
      HouseSettings house) {
    this.staff = staff;
    this.addStaff = addStaff;
    this.invite = invite;
    this.clock = clock;
    this.house = house;
  }

  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    if (!house.firstManager().isBlank())
      Acting.asProgram("first program manager", this::welcomeOnce);
  }

  private void welcomeOnce() {
    if (!staff.all().isEmpty()) return;
    var id = new PersonId(UUID.randomUUID());
    var email = house.firstManager().strip().toLowerCase(Locale.ROOT);
    var at = clock.at();
    var call = new Call(Caller.house("first start"), at, clock.on(at), id.value());
    var profile = new Profile(email, email, "en", false, Set.of("program-manager"), true);
    if (!addStaff.handle(call, id, profile)) return;
    var invitation = invite.toStaff(id, email);
    LOG.warn(
        "{} chooses a password at {}/sign-in/welcome?t={} until {}",
        email,
        house.baseUrl(),
        Objects.requireNonNull(invitation.secret()).plain(),
        invitation.endsAt());
  }
}
