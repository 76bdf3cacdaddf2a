package guildhall.platform.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The daily rounds and what is left to deliver.
///
/// @param background walks the rounds and delivers without being asked
@ConfigurationProperties("guildhall.work")
public record WorkSettings(@DefaultValue("true") boolean background) {}
