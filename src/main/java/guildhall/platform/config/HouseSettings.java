package guildhall.platform.config;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What this Guildhall is called and where it is found.
///
/// @param name what pages and mails call it
/// @param baseUrl the address people type, without a slash at the end; links in mails start with it
/// @param firstManager the mail address of the first program manager; while there is no staff, a
///   start writes a link for them to the log
@ConfigurationProperties("guildhall")
public record HouseSettings(
    @DefaultValue("Guildhall") String name,
    @DefaultValue("http://localhost:8080") URI baseUrl,
    @DefaultValue("") String firstManager) {}
