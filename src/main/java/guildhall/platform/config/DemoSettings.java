package guildhall.platform.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What only a demo does: the story of three companies, persona cards, documented tokens.
///
/// @param enabled seeds the story at the first start and lets newcomers in by persona
@ConfigurationProperties("guildhall.demo")
public record DemoSettings(@DefaultValue("false") boolean enabled) {}
