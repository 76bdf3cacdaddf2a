package guildhall.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotAllowed;
import guildhall.kernel.Refusal;
import guildhall.kernel.Right;
import guildhall.platform.db.Once;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Shows pages: a template with its view, in the frame every page shares.
@Component
public class PageShell {

  private static final Logger LOG = LoggerFactory.getLogger(PageShell.class);
  private static final String PART_HEADER = "Guildhall-Part";
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private record Sheet(String template, String titleKey, Object it) {}

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages;
  private final Problems problems;
  private final FlashCookie flash;
  private final FrameParts parts;

  PageShell(Messages messages, Problems problems, FlashCookie flash, FrameParts parts) {
    this.messages = messages;
    this.problems = problems;
    this.flash = flash;
    this.parts = parts;
  }

  /// Shows a page to whoever is signed in.
  ///
  /// @param template the template's path below `src/main/jte`, without the ending
  /// @param it the template's view, given to it as the parameter `it`
  public ResponseEntity<String> show(Call call, String template, String titleKey, Object it) {
    return page(HttpStatus.OK, call, new Sheet(template, titleKey, it), null);
  }

  /// Shows a page to somebody not signed in.
  public ResponseEntity<String> showToAnyone(String template, String titleKey, Object it) {
    return page(HttpStatus.OK, null, new Sheet(template, titleKey, it), null);
  }

  /// A part of a page, for a page that is already open: no frame around it.
  public ResponseEntity<String> part(Call call, String template, Object it) {
    var out = new StringOutput();
    templates.render(template + ".jte", Map.of("shell", words(call), "it", it), out);
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .varyBy(PART_HEADER)
        .body(out.toString());
  }

  /// Whether a page that is already open asks for its moving part only.
  public boolean isForPart() {
    return request().getHeader(PART_HEADER) != null;
  }

  /// Shows the page again with the reason why the act was refused on top, and the refusal's status.
  public ResponseEntity<String> refuse(
      Call call, String template, String titleKey, Object it, Refusal refusal) {
    var problem = problems.of(refusal, request());
    var status = HttpStatus.valueOf(problem.status());
    return page(status, call, new Sheet(template, titleKey, it), problem);
  }

  /// Shows a form again with what is to be mended beside its fields.
  public ResponseEntity<String> mend(Call call, String template, String titleKey, Object it) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, call, new Sheet(template, titleKey, it), null);
  }

  /// The reader's words and dates, for views made of finished sentences; without menu and clock.
  public Shell words(Call call) {
    var request = request();
    var frame = parts.frame(call, request);
    var locale = Languages.of(request);
    var path = request.getRequestURI();
    return new Shell(messages, locale, call, path, "", List.of(), frame, null, null, null);
  }

  /// What a refusal looks like to this reader, for a panel inside a page.
  public Problem explain(Refusal refusal) {
    return problems.of(refusal, request());
  }

  /// Which roles hold a right, and who in the company has one of them, as one sentence (ROL-10).
  public String needs(Right right, AccountId account) {
    return problems.of(new NotAllowed(right, account), request()).detail();
  }

  /// After an act that succeeded: go and see, with a word of what happened shown once.
  public ResponseEntity<String> redirect(
      String path, String flashKey, Map<String, Object> arguments) {
    return redirect(path, new Shell.Flash(flashKey, arguments));
  }

  /// After an act that can be taken back: the word of what happened offers to.
  ///
  /// @param undo the form that takes the act back; its reader still needs the right to send it
  public ResponseEntity<String> redirect(
      String path, String flashKey, Map<String, Object> arguments, Shell.Undo undo) {
    return redirect(path, new Shell.Flash(flashKey, arguments, undo));
  }

  private ResponseEntity<String> redirect(String path, Shell.Flash said) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(path))
        .header(HttpHeaders.SET_COOKIE, flash.write(said))
        .build();
  }

  public ResponseEntity<String> redirect(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  /// Shows why a page could not be shown; without menu and clock where those cannot be made.
  ResponseEntity<String> problem(Problem problem, HttpServletRequest request) {
    var status = HttpStatus.valueOf(problem.status());
    var sheet = new Sheet("layout/problem", "platform.page.problem", problem);
    try {
      return page(status, parts.callOf(request).orElse(null), sheet, problem);
    } catch (RuntimeException e) {
      LOG.warn("the frame of a page could not be made", e);
      return page(status, null, sheet, problem);
    }
  }

  private ResponseEntity<String> page(
      HttpStatus status, @Nullable Call call, Sheet sheet, @Nullable Problem problem) {
    var shown = flash.read(request());
    var shell = shell(call, sheet.titleKey(), shown.orElse(null), problem);
    var out = new StringOutput();
    templates.render(sheet.template() + ".jte", Map.of("shell", shell, "it", sheet.it()), out);
    var answer =
        ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore());
    if (shown.isPresent()) answer.header(HttpHeaders.SET_COOKIE, flash.forget());
    return answer.body(out.toString());
  }

  private Shell shell(
      @Nullable Call call,
      String titleKey,
      Shell.@Nullable Flash shown,
      @Nullable Problem problem) {
    var request = request();
    var bare =
        new Shell(
            messages,
            Languages.of(request),
            call,
            request.getRequestURI(),
            titleKey,
            List.of(),
            parts.frame(call, request),
            call == null ? null : parts.clockBar(call),
            shown,
            problem);
    return call == null ? bare : parts.withNav(bare, call);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }

  /// What the frame of a page is made of: menu, company, theme, the field against forged requests.
  @Component
  static class FrameParts {

    private final CallResolver calls;
    private final ObjectProvider<NavItem> items;
    private final ObjectProvider<ShellParts> parts;
    private final Bars clock;
    private final String program;

    FrameParts(
        CallResolver calls,
        ObjectProvider<NavItem> items,
        ObjectProvider<ShellParts> parts,
        Bars clock,
        @Value("${guildhall.name:Guildhall}") String program) {
      this.calls = calls;
      this.items = items;
      this.parts = parts;
      this.clock = clock;
      this.program = program;
    }

    Optional<Call> callOf(HttpServletRequest request) {
      return DoorFilter.caller(request).map(caller -> calls.callOf(request));
    }

    /// A page is put together from several parts, each in the reader's words: the frame they share
    /// is made once.
    Shell.Frame frame(@Nullable Call call, HttpServletRequest request) {
      return Once.whileReading(List.of("frame", call == null), () -> made(call, request));
    }

    private Shell.Frame made(@Nullable Call call, HttpServletRequest request) {
      var likes = Preferences.of(request);
      var whose = whose(call, Languages.of(request).getLanguage());
      var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
      return new Shell.Frame(
          program,
          whose.company(),
          whose.role(),
          whose.elsewhere(),
          orEmpty(likes.theme()),
          likes.density(),
          likes.shortcuts(),
          orEmpty(likes.motion()),
          likes.zone() == null ? null : ZoneId.of(likes.zone()),
          clock.isFenced(),
          token == null ? "_csrf" : token.getParameterName(),
          token == null ? "" : token.getToken(),
          Here.of(request));
    }

    private ShellParts.Whose whose(@Nullable Call call, String language) {
      var known = parts.getIfAvailable();
      return call == null || known == null ? ShellParts.NOBODYS : known.whose(call, language);
    }

    Shell.@Nullable ClockBar clockBar(Call call) {
      var bars = clock.clock().getIfAvailable();
      return bars == null ? null : bars.bar(call).orElse(null);
    }

    Shell withNav(Shell bare, Call call) {
      var offered =
          items.stream()
              .filter(item -> item.isOfferedTo(call))
              .sorted(Comparator.comparing(NavItem::group).thenComparingInt(NavItem::order))
              .toList();
      var here = here(offered, bare.path());
      var entries = offered.stream().map(item -> entry(item, call, bare, here)).toList();
      return new Shell(
          bare.messages(),
          bare.locale(),
          bare.call(),
          bare.path(),
          bare.titleKey(),
          entries,
          bare.frame(),
          bare.clock(),
          bare.flash(),
          bare.problem());
    }

    /// Of all entries that lead to this page or to one above it, the nearest.
    private static String here(List<NavItem> offered, String path) {
      return offered.stream()
          .map(NavItem::path)
          .filter(it -> it.equals("/") ? path.equals("/") : (path + "/").startsWith(it + "/"))
          .max(Comparator.comparingInt(String::length))
          .orElse("");
    }

    private static Shell.NavEntry entry(NavItem item, Call call, Shell shell, String here) {
      return new Shell.NavEntry(
          item.group(),
          item.path(),
          item.messageKey(),
          item.path().equals(here),
          item.badge(call, shell).orElse(null),
          item.letter());
    }

    private static String orEmpty(String choice) {
      return choice.equals("system") ? "" : choice;
    }
  }
}
