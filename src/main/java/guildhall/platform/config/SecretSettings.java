package guildhall.platform.config;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the keys lie that seal product keys and seat tokens.
///
/// @param directory the folder with the key files: `vault-1.key`, `vault-2.key` … (the highest
///   number seals, all open) and `digest.key`; each 32 random bytes in Base64
/// @param createMissing makes up keys that are missing, for the demo; a lost key is never made up
///   again in production
@ConfigurationProperties("guildhall.secrets")
public record SecretSettings(
    @DefaultValue("data/secrets") Path directory, @DefaultValue("false") boolean createMissing) {}
