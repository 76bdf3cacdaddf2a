package guildhall.platform.config;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How mail leaves the house. The SMTP server is named with Spring's own `spring.mail.host`.
///
/// @param from the sender people see
@Validated
@ConfigurationProperties("guildhall.mail")
public record MailSettings(@DefaultValue("guildhall@localhost") @NotBlank String from) {}
