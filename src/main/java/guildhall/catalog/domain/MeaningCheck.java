package guildhall.catalog.domain;

import java.util.List;
import java.util.stream.Stream;

/// What no schema can see: whether the files fit one another and the calendar.
///
/// It bears files that the schema already found wrong, so that one report holds every fault.
public final class MeaningCheck {

  private MeaningCheck() {}

  public static List<Fault> of(ProgramTree program) {
    return Stream.of(
            CodeCheck.of(program),
            LanguageCheck.of(program),
            CalendarCheck.of(program),
            PriceCheck.of(program),
            PackageCheck.of(program),
            SoftwareCheck.of(program),
            RightsCheck.of(program))
        .flatMap(List::stream)
        .toList();
  }
}
