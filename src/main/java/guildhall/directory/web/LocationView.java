package guildhall.directory.web;

import guildhall.directory.domain.Location;
import java.util.UUID;

record LocationView(UUID id, String mpnId, String name, AddressForm address, ContactForm contact) {

  static LocationView of(Location it) {
    return new LocationView(
        it.id(), it.mpnId(), it.name(), AddressForm.of(it.address()), ContactForm.of(it.contact()));
  }
}
