package guildhall.directory.app;

import guildhall.directory.LocationAdded;
import guildhall.directory.db.Accounts;
import guildhall.directory.db.Locations;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.directory.domain.Location;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a location to a company, with an id of its own in the program (ACC-04).
@Component
public class AddLocation {

  /// @param id made by the caller
  public record Command(
      UUID id, AccountId account, String name, Address address, Contact contact) {}

  private final Accounts accounts;
  private final Locations locations;
  private final Journal journal;

  AddLocation(Accounts accounts, Locations locations, Journal journal) {
    this.accounts = accounts;
    this.locations = locations;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Location> handle(Call call, Command it) {
    DirectoryPolicy.MANAGE_LOCATIONS.require(call.by(), it.account());
    if (accounts.lock(it.account()).isEmpty()) throw new NotFound();
    var asked = locations.askedFor(it.account(), it.id());
    if (asked.isPresent()) {
      return Fingerprint.same(asked.get(), it)
          ? new Repeated<>(locations.find(it.account(), it.id()).orElseThrow())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    var location =
        new Location(it.id(), accounts.nextMpnId(), it.name(), it.address(), it.contact());
    if (!locations.add(it.account(), location, Fingerprint.of(it), call.at())) {
      return Outcome.refused(DirectoryReason.LOCATION_NAME_IN_USE);
    }
    journal.write(call, it.account(), new LocationAdded(it.id(), it.name(), location.mpnId()));
    return new Accepted<>(location);
  }
}
