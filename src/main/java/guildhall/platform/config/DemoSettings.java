package guildhall.platform.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What only a demo does.
///
/// @param enabled lets newcomers in by persona card and by documented tokens
/// @param story plays the story of three companies once, at the first start
/// @param backdrop how many more companies the story is played before, for the console's pages
@Validated
@ConfigurationProperties("guildhall.demo")
public record DemoSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("false") boolean story,
    @DefaultValue("0") @Min(0) @Max(500) int backdrop) {}
