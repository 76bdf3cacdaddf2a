package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.notifications.app.ReadCalendar;
import guildhall.platform.web.Languages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The company's dates as calendars read them: by a private link again and again, or once as a
/// file.
@Controller
@Hidden
class CalendarPages {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
  private static final int SECRET_LENGTH_MAX = 100;

  private final ReadCalendar readCalendar;
  private final CalendarText text;

  CalendarPages(ReadCalendar readCalendar, CalendarText text) {
    this.readCalendar = readCalendar;
    this.text = text;
  }

  /// Calendars do not sign in: the secret is all they bring, and all they get to know of a wrong
  /// one is that there is nothing.
  @GetMapping("/calendar/{secret}.ics")
  ResponseEntity<String> feed(@PathVariable Secret secret) {
    var told =
        secret.length() <= SECRET_LENGTH_MAX
            ? readCalendar.bySecret(secret)
            : Optional.<ReadCalendar.Told>empty();
    return told.map(
            it ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                    .body(text.of(it)))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  @GetMapping("/membership/{offer}/calendar.ics")
  ResponseEntity<String> once(Call call, @PathVariable String offer, HttpServletRequest request) {
    var account = call.by().ownAccount();
    var language = Languages.of(request).getLanguage();
    var told = readCalendar.ofOffer(call, account, offer, language);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file(offer) + "\"")
        .body(text.of(told));
  }

  private static String file(String offer) {
    return offer.replaceAll("[^A-Za-z0-9-]", "-") + ".ics";
  }
}
