package guildhall.keys.domain;

import java.util.UUID;

/// An activation as it was recorded.
public record Activated(UUID activation, UUID key, String machine, Activation count) {}
