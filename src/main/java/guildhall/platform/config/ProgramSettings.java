package guildhall.platform.config;

import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Which partner program is run.
///
/// @param location the folder with the program's files: `file:/etc/guildhall/program`, or
///   `classpath:` for the reference program that ships with Guildhall
/// @param zone where the program's days begin and end
@Validated
@ConfigurationProperties("guildhall.program")
public record ProgramSettings(
    @NotBlank @DefaultValue("classpath:programs/microsoft-partner-network") String location,
    @DefaultValue("UTC") ZoneId zone) {}
