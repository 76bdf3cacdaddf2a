package guildhall.keys.domain;

/// What was taken through one grant.
///
/// @param keys how many keys
/// @param activations how many activations those have counted, all together
public record KeysTaken(int keys, int activations) {}
