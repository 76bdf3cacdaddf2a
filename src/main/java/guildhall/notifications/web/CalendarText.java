package guildhall.notifications.web;

import guildhall.notifications.app.CompanyCalendar;
import guildhall.notifications.app.ReadCalendar.Told;
import guildhall.notifications.domain.Deadline;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/// Writes a company's days the way calendars read them. It names dates, offers and links to pages,
/// never a key, a token or an id of the program.
@Component
class CalendarText {

  private static final Duration READ_AGAIN_AFTER = Duration.ofHours(12);

  private final Messages messages;
  private final HouseSettings house;
  private final ProgramClock clock;

  CalendarText(Messages messages, HouseSettings house, ProgramClock clock) {
    this.messages = messages;
    this.house = house;
    this.clock = clock;
  }

  String of(Told it) {
    var locale = Languages.of(it.language());
    var title = Map.of("company", it.company(), "program", house.name());
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Guildhall//" + it.language()));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(
        new XProperty("X-WR-CALNAME", messages.text(locale, "notifications.calendar.name", title)));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
    for (var day : it.calendar().deadlines()) calendar.add(event(it.calendar(), day, locale));
    return print(calendar);
  }

  /// All day, and nobody is busy for it.
  private VEvent event(CompanyCalendar calendar, Deadline it, Locale locale) {
    var values =
        Map.of("subject", name(calendar, it, locale), "days", it.days(), "count", it.count());
    var key = "notifications.calendar." + it.what();
    var event = new VEvent(false);
    event.add(new Uid(it.uid() + "@" + host()));
    event.add(new DtStamp(calendar.asOf().atStartOfDay(clock.zone()).toInstant()));
    event.add(new Sequence(calendar.edition()));
    event.add(new DtStart<>(it.on()));
    event.add(new DtEnd<>(it.on().plusDays(1)));
    event.add(new Summary(messages.text(locale, key, values)));
    event.add(new Description(messages.text(locale, key + ".why", values)));
    event.add(new Url(URI.create(house.baseUrl() + path(it))));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static String path(Deadline it) {
    return switch (it.what()) {
      case REDEEM_BY, REDEEM_BY_AHEAD -> "/benefits/cloud";
      case REMINDER, ANNIVERSARY, WINDOW_OPENS, LAST_DAY, LAST_DAY_AHEAD -> "/membership";
    };
  }

  private static String name(CompanyCalendar calendar, Deadline it, Locale locale) {
    var names = calendar.names().getOrDefault(it.subject(), Map.of());
    var english = names.getOrDefault("en", it.subject());
    return names.getOrDefault(locale.getLanguage(), english);
  }

  private String host() {
    return Objects.requireNonNullElse(house.baseUrl().getHost(), "localhost");
  }

  private static String print(Calendar calendar) {
    try {
      var out = new StringWriter();
      new CalendarOutputter().output(calendar, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
