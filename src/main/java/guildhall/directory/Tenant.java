package guildhall.directory;

import java.util.UUID;

/// A cloud tenant a company has registered, and whose it is.
///
/// @param domain the tenant's address, such as `kadewind.example`
public record Tenant(UUID id, String name, String domain, Kind kind) {

  /// Whose a tenant is. The company's own takes tokens without a word, an unknown one after a
  /// warning, a customer's never (CLD-09).
  public enum Kind {
    OWN,
    UNKNOWN,
    CUSTOMER
  }
}
