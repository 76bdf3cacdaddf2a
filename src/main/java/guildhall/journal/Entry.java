package guildhall.journal;

import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the book.
///
/// @param account null for what concerns the program as a whole
/// @param by the name of whoever did it, as it was then
/// @param body the fact's values by name
public record Entry(
    long number,
    Instant at,
    LocalDate on,
    @Nullable AccountId account,
    Caller.Kind byKind,
    UUID byId,
    String by,
    UUID request,
    String kind,
    Map<String, Object> body) {}
