package guildhall.directory.web;

import guildhall.directory.domain.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/// A contact as the API writes it.
record ContactForm(
    @NotBlank @Size(max = 200) String name, @NotBlank @Email @Size(max = 254) String email) {

  static ContactForm of(Contact it) {
    return new ContactForm(it.name(), it.email());
  }

  Contact told() {
    return new Contact(name.strip(), email.strip().toLowerCase(Locale.ROOT));
  }
}
