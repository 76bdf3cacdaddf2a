package guildhall.keys.web;

import guildhall.catalog.BenefitDetails.Download;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.app.SeeKeys;
import guildhall.keys.app.SeeSoftware;
import guildhall.keys.app.SeeSoftware.Software;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.LineState;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a company may install, and what it must uninstall.
@RestController
@Tag(name = "software keys")
class SoftwareApi {

  /// @param from the offer that brought it
  /// @param allowance how many devices, cores or activations
  /// @param downloads empty for who may not install, and once the right is over
  public record SoftwareView(
      UUID grant,
      String product,
      String name,
      String from,
      String group,
      KeyKind key,
      int allowance,
      int used,
      int left,
      LocalDate activateBy,
      LocalDate usableUntil,
      LineState state,
      String nextStep,
      List<DownloadView> downloads) {}

  /// @param bytes how large the file is, and its checksum; null where the program does not say
  public record DownloadView(
      String language, String system, String url, @Nullable Long bytes, @Nullable String sha256) {

    static DownloadView of(Download it) {
      var facts = it.facts();
      return new DownloadView(
          it.language(),
          it.system(),
          it.url(),
          facts == null ? null : facts.bytes(),
          facts == null ? null : facts.sha256());
    }

    @Override
    public String toString() {
      return language + " " + system + " " + url;
    }
  }

  private final SeeSoftware seeSoftware;
  private final SeeKeys seeKeys;
  private final Answers answers;

  SoftwareApi(SeeSoftware seeSoftware, SeeKeys seeKeys, Answers answers) {
    this.seeSoftware = seeSoftware;
    this.seeKeys = seeKeys;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/software")
  @Operation(summary = "What a company may install on a day")
  ResponseEntity<?> list(
      Call call,
      HttpServletRequest request,
      @PathVariable AccountId account,
      @RequestParam(required = false) @Nullable LineState state,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    var language = Languages.of(request).getLanguage();
    var day = asOf == null ? call.on() : asOf;
    var rows =
        seeSoftware.on(call, account, day).stream()
            .filter(it -> state == null || it.entry().state() == state)
            .map(it -> view(it, language))
            .toList();
    return answers.list(rows);
  }

  @GetMapping("/api/v1/accounts/{account}/compliance-notices")
  @Operation(summary = "Software to remove or to license elsewhere, because its membership is over")
  ResponseEntity<?> notices(
      Call call,
      @PathVariable AccountId account,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    return answers.list(seeKeys.notices(call, account, asOf == null ? call.on() : asOf));
  }

  private static SoftwareView view(Software it, String language) {
    var entry = it.entry();
    return new SoftwareView(
        entry.grant().id(),
        entry.line().product(),
        it.name().in(language),
        it.offer().in(language),
        entry.grant().group().name(),
        entry.line().kind(),
        entry.line().quantity(),
        entry.used(),
        entry.left(),
        entry.line().activateBy(),
        entry.line().usableUntil(),
        entry.state(),
        "/benefits/software?open=" + entry.grant().id(),
        downloads(it));
  }

  private static List<DownloadView> downloads(Software it) {
    var open = it.mayInstall() && it.details().downloadable();
    if (!open || it.entry().state() == LineState.ENDED) return List.of();
    return it.details().downloads().stream().map(DownloadView::of).toList();
  }
}
