package guildhall.directory;

import guildhall.journal.Fact;
import java.util.UUID;

/// A company registered a tenant, or said anew whose it is (TEN-01, CLD-09).
public record TenantRegistered(UUID tenant, String name, String domain, Tenant.Kind whose)
    implements Fact {}
