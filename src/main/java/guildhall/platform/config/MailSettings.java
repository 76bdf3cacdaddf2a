package guildhall.platform.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How mail leaves the house.
///
/// @param host the SMTP server; without one, mail is caught and shown, which only the demo may do
/// @param port its port
/// @param username who signs in there; empty for a server that asks nobody
/// @param password the password for it
/// @param startTls whether the connection must be encrypted by STARTTLS
/// @param from the sender people see
@Validated
@ConfigurationProperties("guildhall.mail")
public record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") @Min(1) @Max(65535) int port,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("true") boolean startTls,
    @DefaultValue("Guildhall <guildhall@localhost>") @NotBlank String from) {

  /// Without a server, mail is caught.
  public boolean caught() {
    return host.isBlank();
  }

  @Override
  public String toString() {
    return "mail by " + (caught() ? "catching it" : host + ":" + port) + " from " + from;
  }
}
