package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Secret;
import guildhall.notifications.app.ChooseMail;
import guildhall.notifications.app.ChooseMail.Choice;
import guildhall.notifications.app.LinkCalendar;
import guildhall.notifications.domain.CalendarLink;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which mails somebody gets, and the private link their calendar reads the company's dates from.
@Controller
@Hidden
@RequestMapping("/settings/notifications")
public class NotificationPages {

  private static final String PATH = "/settings/notifications";
  private static final String TEMPLATE = "notifications/settings";
  private static final String TITLE = "notifications.settings.title";

  /// @param link the calendar link that works; null without
  /// @param url its address, just made and shown this once; null otherwise
  public record SettingsView(
      List<Choice> choices, @Nullable CalendarLink link, @Nullable Secret url) {

    public boolean hasFixed() {
      return choices.stream().anyMatch(Choice::fixed);
    }
  }

  private final ChooseMail chooseMail;
  private final LinkCalendar linkCalendar;
  private final HouseSettings house;
  private final PageShell pages;

  NotificationPages(
      ChooseMail chooseMail, LinkCalendar linkCalendar, HouseSettings house, PageShell pages) {
    this.chooseMail = chooseMail;
    this.linkCalendar = linkCalendar;
    this.house = house;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call) {
    return pages.show(call, TEMPLATE, TITLE, view(call, null));
  }

  /// @param on the kinds ticked; a box that cannot be unticked is not sent, and stays on
  @PostMapping
  @Does("PUT /api/v1/me/notifications")
  ResponseEntity<String> choose(Call call, @RequestParam(defaultValue = "") List<String> on) {
    var fixed =
        chooseMail.see(call).stream()
            .filter(Choice::fixed)
            .map(Choice::kind)
            .collect(Collectors.toSet());
    Set<Kind> off =
        Arrays.stream(Kind.values())
            .filter(kind -> !on.contains(kind.name()) && !fixed.contains(kind))
            .collect(Collectors.toSet());
    return switch (chooseMail.handle(call, off)) {
      case Accepted<List<Choice>> _, Repeated<List<Choice>> _ ->
          pages.redirect(PATH, "notifications.settings.saved", Map.of());
      case Refused<List<Choice>>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, null), refusal);
    };
  }

  @PostMapping("/calendar")
  @Does("PUT /api/v1/me/calendar-links/{id}")
  ResponseEntity<String> link(Call call, @RequestParam UUID id) {
    return switch (linkCalendar.handle(call, id)) {
      case Accepted<LinkCalendar.Made>(var made) -> shown(call, made);
      case Repeated<LinkCalendar.Made>(var made) -> shown(call, made);
      case Refused<LinkCalendar.Made>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, null), refusal);
    };
  }

  @PostMapping("/calendar/stop")
  @Does("DELETE /api/v1/me/calendar-links")
  ResponseEntity<String> stop(Call call) {
    linkCalendar.stop(call);
    return pages.redirect(PATH, "notifications.settings.stopped", Map.of());
  }

  private ResponseEntity<String> shown(Call call, LinkCalendar.Made made) {
    var url = NotificationApi.url(house, made.secret());
    return pages.show(call, TEMPLATE, TITLE, view(call, url));
  }

  private SettingsView view(Call call, @Nullable Secret url) {
    var link = linkCalendar.see(call);
    return new SettingsView(chooseMail.see(call), link.orElse(null), url);
  }
}
