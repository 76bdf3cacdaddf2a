package guildhall.platform.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the house notices that its database was put back to an earlier day.
///
/// @param file where a number is kept that rises each minute, on a disk other than the database's;
///   without it only restores that PostgreSQL itself shows are noticed
@ConfigurationProperties("guildhall.fence")
public record FenceSettings(@Nullable Path file) {}
