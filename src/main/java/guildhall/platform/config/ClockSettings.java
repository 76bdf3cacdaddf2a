package guildhall.platform.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether time may be moved.
///
/// @param movable opens the clock API and shows the clock bar; for demo and sandbox only
@ConfigurationProperties("guildhall.clock")
public record ClockSettings(@DefaultValue("false") boolean movable) {}
