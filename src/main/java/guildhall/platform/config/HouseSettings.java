package guildhall.platform.config;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where this Guildhall is found.
///
/// @param baseUrl the address people type, without a slash at the end; links in mails start with it
@ConfigurationProperties("guildhall")
public record HouseSettings(@DefaultValue("http://localhost:8080") URI baseUrl) {}
