package guildhall.platform.config;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How much one caller may ask of this server in a minute. Each server counts for itself.
///
/// @param requestsPerMinute for each person or integration, over the API and on pages together
/// @param refusalsPerMinute how often one address may come with a wrong token before it has to wait
@Validated
@ConfigurationProperties("guildhall.limits")
public record LimitSettings(
    @DefaultValue("1200") @Positive int requestsPerMinute,
    @DefaultValue("120") @Positive int refusalsPerMinute) {}
