package guildhall.platform.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.MeasureUnit;
import guildhall.kernel.Money;
import guildhall.platform.time.ProgramClock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Words for people, per language: `messages/<module>_<language>.properties` in ICU MessageFormat.
///
/// Arguments are named. Dates come out in the language's long form, instants with the time in the
/// program's zone, money with its currency, collections as a list ("A, B and C").
@Component
public class Messages {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final List<MeasureUnit> SIZES =
      List.of(
          MeasureUnit.KILOBYTE, MeasureUnit.MEGABYTE, MeasureUnit.GIGABYTE, MeasureUnit.TERABYTE);

  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

  private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();
  private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();
  private final ProgramClock clock;

  Messages(ProgramClock clock) {
    this.clock = clock;
    for (var locale : Languages.ALL) patterns.put(locale, load(locale));
  }

  /// Says everything in a language differently, for tests that read the pages in words as long as
  /// the longest language's.
  void reword(Locale locale, UnaryOperator<String> how) {
    var told = new HashMap<String, String>();
    load(locale).forEach((key, pattern) -> told.put(key, how.apply(pattern)));
    patterns.put(locale, Map.copyOf(told));
    formats.remove(locale);
  }

  public boolean has(Locale locale, String key) {
    return patterns.getOrDefault(locale, Map.of()).containsKey(key);
  }

  /// The keys of all messages of a language.
  public Set<String> keys(Locale locale) {
    return patterns.getOrDefault(locale, Map.of()).keySet();
  }

  /// How many messages a language has.
  public int count(Locale locale) {
    return patterns.getOrDefault(locale, Map.of()).size();
  }

  public String text(Locale locale, String key) {
    return text(locale, key, Map.of());
  }

  public String text(Locale locale, String key, Map<String, ?> arguments) {
    var pattern = patterns.getOrDefault(locale, Map.of()).get(key);
    if (pattern == null) {
      LOG.warn("no message {} in {}", key, locale);
      return key;
    }
    if (arguments.isEmpty() && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0)
      return pattern;
    return format(locale, key, pattern, arguments);
  }

  /// The message itself, before arguments are filled in.
  public Optional<String> pattern(Locale locale, String key) {
    return Optional.ofNullable(patterns.getOrDefault(locale, Map.of()).get(key));
  }

  /// Says a message that is not among the house's own.
  ///
  /// @throws IllegalArgumentException where it is no message, or the arguments do not fit it
  public String say(Locale locale, String pattern, Map<String, ?> arguments) {
    return new MessageFormat(pattern, locale).format(spoken(locale, arguments));
  }

  /// The names that stand in a message's braces.
  ///
  /// @throws IllegalArgumentException where it is no message
  public static Set<String> arguments(String pattern) {
    var parts = new MessagePattern(pattern);
    return IntStream.range(0, parts.countParts())
        .mapToObj(parts::getPart)
        .filter(it -> it.getType() == Part.Type.ARG_NAME || it.getType() == Part.Type.ARG_NUMBER)
        .map(parts::getSubstring)
        .collect(Collectors.toSet());
  }

  /// A date in the language's long form: 31 October 2026.
  public String dateLong(Locale locale, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(formal(locale))
        .format(day);
  }

  /// A date for tables: 31 Oct 2026.
  public String date(Locale locale, LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM y", locale).format(day).replace(".", "");
  }

  /// A month as a heading: December 2026.
  public String month(Locale locale, YearMonth month) {
    var heading =
        new DateTimeFormatterBuilder()
            .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL_STANDALONE)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR)
            .toFormatter(locale);
    var name = heading.format(month);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  public String dateTime(Locale locale, Instant at) {
    return dateTime(locale, at, clock.zone());
  }

  /// An instant as the clocks of a zone show it.
  public String dateTime(Locale locale, Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return dateLong(locale, local.toLocalDate())
        + " "
        + DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
  }

  /// An instant for tables and margins: 31 Oct 2026 12:00.
  public String moment(Locale locale, Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return date(locale, local.toLocalDate())
        + " "
        + DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
  }

  /// The zone whose midnight begins the program's days.
  ZoneId zone() {
    return clock.zone();
  }

  public String number(Locale locale, long number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  /// How large a file is, in the largest unit of which it fills one: 4 700 000 000 bytes are 4.7
  /// GB.
  public String size(Locale locale, long bytes) {
    var unit = MeasureUnit.BYTE;
    var size = BigDecimal.valueOf(bytes);
    for (var larger : SIZES) {
      if (size.compareTo(THOUSAND) < 0) break;
      unit = larger;
      size = size.movePointLeft(3);
    }
    return NumberFormatter.withLocale(locale)
        .unit(unit)
        .unitWidth(NumberFormatter.UnitWidth.SHORT)
        .precision(Precision.maxFraction(1))
        .format(size)
        .toString();
  }

  public String money(Locale locale, Money money) {
    var amount =
        new CurrencyAmount(
            money.amount(), Currency.getInstance(money.currency().getCurrencyCode()));
    return NumberFormat.getCurrencyInstance(formal(locale)).format(amount);
  }

  public String list(Locale locale, Collection<String> names) {
    return ListFormatter.getInstance(locale).format(names);
  }

  /// Roles of which one is enough, as a sentence says them: global admin or account admin.
  public String anyOf(Locale locale, Collection<String> roles) {
    return ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(roles.stream().map(it -> midSentence(locale, it)).toList());
  }

  private static String midSentence(Locale locale, String name) {
    var first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toLowerCase(locale) + name.substring(first);
  }

  private String format(Locale locale, String key, String pattern, Map<String, ?> arguments) {
    var format =
        formats
            .computeIfAbsent(locale, it -> new ConcurrentHashMap<>())
            .computeIfAbsent(key, it -> new MessageFormat(pattern, locale));
    // MessageFormat keeps state while it formats; a copy per use is cheap and safe.
    return format.clone().format(spoken(locale, arguments));
  }

  private Map<String, Object> spoken(Locale locale, Map<String, ?> arguments) {
    var values = new HashMap<String, Object>();
    arguments.forEach((name, value) -> values.put(name, spoken(locale, value)));
    return values;
  }

  private Object spoken(Locale locale, Object value) {
    return switch (value) {
      case LocalDate day -> dateLong(locale, day);
      case Instant at -> dateTime(locale, at);
      case Money money -> money(locale, money);
      case Collection<?> many -> list(locale, many.stream().map(String::valueOf).toList());
      case Number number -> number;
      default -> value.toString();
    };
  }

  /// English pages write dates and money the way most of the program's countries do.
  private static Locale formal(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.of("en", "IE") : locale;
  }

  private static Map<String, String> load(Locale locale) {
    var all = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + locale.getLanguage() + ".properties");
      for (var file : files) {
        var lines = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          lines.load(reader);
        }
        lines.forEach((key, text) -> all.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }
}
