package guildhall.platform.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who takes card payments.
///
/// @param gateway NONE takes no cards; SANDBOX pretends, for demo and sandbox only
@ConfigurationProperties("guildhall.payments")
public record PaymentSettings(@DefaultValue("none") Gateway gateway) {

  /// The gateways there are.
  public enum Gateway {
    NONE,
    SANDBOX
  }
}
