package guildhall.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// Turns away what no honest client sends: Spring Security's strict defaults, and NUL in a
/// parameter, which PostgreSQL could not keep.
@Configuration(proxyBeanMethods = false)
class Firewall {

  @Bean
  HttpFirewall httpFirewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }
}
