package guildhall.platform.web.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A question a list can be narrowed by: one chip for each answer, with its count.
///
/// @param of the row's answer as a code
/// @param named the answer in words; null when the words are messages
record Facet<R>(String key, Function<R, String> of, @Nullable Function<R, String> named) {}
