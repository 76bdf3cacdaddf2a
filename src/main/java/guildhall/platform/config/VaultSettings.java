package guildhall.platform.config;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the keys lie that seal product keys and seat tokens.
///
/// @param keyFile the properties file with the keys; see docs/OPERATING.md for how to make one
/// @param createMissing makes up a key file when there is none, for the demo; in production a lost
///   key file must be noticed
@ConfigurationProperties("guildhall.vault")
public record VaultSettings(
    @DefaultValue("data/vault.keys") Path keyFile, @DefaultValue("false") boolean createMissing) {}
