package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.notifications.app.ChooseMail;
import guildhall.notifications.app.LinkCalendar;
import guildhall.notifications.domain.CalendarLink;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Notifications")
class NotificationApi {

  /// @param off the kinds of mail not wanted; all others come
  record MailChoicesBody(@NotNull @Size(max = 30) List<@NotNull Kind> off) {}

  /// @param fixed whether it cannot be switched off
  public record MailChoiceView(Kind kind, boolean on, boolean fixed) {

    static MailChoiceView of(ChooseMail.Choice it) {
      return new MailChoiceView(it.kind(), it.on(), it.fixed());
    }
  }

  /// @param url the address for the calendar, the first time only: its secret is kept nowhere
  record CalendarLinkView(
      UUID id, @Nullable Secret url, LocalDate madeOn, @Nullable LocalDate readOn) {}

  private final ChooseMail chooseMail;
  private final LinkCalendar linkCalendar;
  private final HouseSettings house;
  private final Answers answers;

  NotificationApi(
      ChooseMail chooseMail, LinkCalendar linkCalendar, HouseSettings house, Answers answers) {
    this.chooseMail = chooseMail;
    this.linkCalendar = linkCalendar;
    this.house = house;
    this.answers = answers;
  }

  @GetMapping("/notifications")
  @Operation(summary = "The kinds of mail that may reach the caller, and which they want")
  ResponseEntity<?> choices(Call call) {
    return answers.list(chooseMail.see(call).stream().map(MailChoiceView::of).toList());
  }

  @PutMapping("/notifications")
  @Operation(
      summary = "Choose which mails the caller gets",
      description =
          "Refused with RENEWAL_MAIL_NEEDS_A_GLOBAL_ADMIN when no other global admin of the"
              + " company would hear of the renewal.")
  ResponseEntity<?> choose(
      Call call,
      @RequestBody @Valid MailChoicesBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    return answers.write(
        preview,
        () -> chooseMail.handle(call, Set.copyOf(body.off())),
        it -> it.stream().map(MailChoiceView::of).toList());
  }

  @GetMapping("/calendar-links")
  @Operation(summary = "The caller’s private calendar link, if one works; without its secret")
  ResponseEntity<?> link(Call call) {
    return answers.list(linkCalendar.see(call).stream().map(it -> view(it, null)).toList());
  }

  @PutMapping("/calendar-links/{id}")
  @Operation(
      summary = "Make a private calendar link, shown this once; the one before stops at once",
      description = "The id of a link made before answers that link again, without its address.")
  ResponseEntity<?> replace(
      Call call, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean preview) {
    return answers.write(
        preview,
        () -> linkCalendar.handle(call, id),
        it -> view(it.link(), preview ? null : url(house, it.secret())));
  }

  @DeleteMapping("/calendar-links")
  @Operation(summary = "Stop the caller’s private calendar link at once")
  ResponseEntity<Void> stop(Call call) {
    linkCalendar.stop(call);
    return ResponseEntity.noContent().build();
  }

  static @Nullable Secret url(HouseSettings house, @Nullable Secret secret) {
    return secret == null
        ? null
        : new Secret(house.baseUrl() + "/calendar/" + secret.plain() + ".ics");
  }

  private static CalendarLinkView view(CalendarLink it, @Nullable Secret url) {
    return new CalendarLinkView(it.id(), url, it.madeOn(), it.readOn());
  }
}
