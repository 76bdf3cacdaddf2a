package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.notifications.app.SeeCaughtMail;
import guildhall.notifications.app.SeeCaughtMail.CaughtMail;
import guildhall.platform.web.PageShell;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The mail the demo caught: a list, and each letter in both forms.
@Controller
@RequestMapping("/demo/mail")
class CaughtMailPages {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final SeeCaughtMail mail;
  private final PageShell pages;

  CaughtMailPages(SeeCaughtMail mail, PageShell pages) {
    this.mail = mail;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> list(Call call) {
    if (!mail.isShownTo(call)) throw new NotFound();
    return pages.show(
        call, "notifications/caught", "notifications.caught.title", new CaughtView(mail.all(call)));
  }

  @GetMapping("/{id}")
  ResponseEntity<String> one(Call call, @PathVariable UUID id) {
    return pages.show(call, "notifications/letter", "notifications.letter.title", letter(call, id));
  }

  /// The letter's own page, as a mail program would draw it.
  @GetMapping("/{id}/html")
  ResponseEntity<String> html(Call call, @PathVariable UUID id) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", Letterbox.POLICY)
        .body(letter(call, id).html());
  }

  private CaughtMail letter(Call call, UUID id) {
    return mail.one(call, id).orElseThrow(NotFound::new);
  }
}
