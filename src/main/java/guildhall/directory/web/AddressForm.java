package guildhall.directory.web;

import guildhall.directory.domain.Address;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// An address as the API writes it.
record AddressForm(
    @NotBlank @Size(max = 200) String street,
    @NotBlank @Size(max = 20) String postalCode,
    @NotBlank @Size(max = 100) String city,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

  static AddressForm of(Address it) {
    return new AddressForm(it.street(), it.postalCode(), it.city(), it.country());
  }

  Address told() {
    return new Address(street.strip(), postalCode.strip(), city.strip(), country);
  }
}
