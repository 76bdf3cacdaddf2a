package guildhall.notifications.app;

import guildhall.notifications.domain.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A company's days as they stood when somebody asked.
///
/// @param edition the edition of the program the days follow: it grows whenever they may have moved
/// @param names what offers and benefits are called, by their codes and by language
public record CompanyCalendar(
    LocalDate asOf,
    int edition,
    List<Deadline> deadlines,
    Map<String, Map<String, String>> names) {}
