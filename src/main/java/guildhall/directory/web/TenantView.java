package guildhall.directory.web;

import guildhall.directory.Tenant;
import java.util.UUID;

record TenantView(UUID id, String name, String domain, Tenant.Kind kind) {

  static TenantView of(Tenant it) {
    return new TenantView(it.id(), it.name(), it.domain(), it.kind());
  }
}
