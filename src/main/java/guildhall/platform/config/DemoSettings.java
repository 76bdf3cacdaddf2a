package guildhall.platform.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What only a demo does.
///
/// @param enabled lets newcomers in by persona card and by documented tokens
/// @param story plays the story of three companies once, at the first start
@ConfigurationProperties("guildhall.demo")
public record DemoSettings(
    @DefaultValue("false") boolean enabled, @DefaultValue("false") boolean story) {}
