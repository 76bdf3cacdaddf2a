package guildhall.platform.demo;

import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.function.Consumer;

/// One act of the demo story, played through the real use cases on its own day.
///
/// @param order scenes of one day are played in ascending order; a module uses its floor × 10
/// @param play gets a call made by the house on that day
public record Scene(LocalDate day, int order, Consumer<Call> play) {}
