package guildhall.keys.web;

import guildhall.catalog.BenefitDetails.Download;
import guildhall.kernel.Secret;
import guildhall.keys.app.SeeSoftware.Software;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.LineState;
import guildhall.keys.domain.TakenKey;
import guildhall.keys.web.SoftwareView.Act;
import guildhall.keys.web.SoftwareView.Detail;
import guildhall.keys.web.SoftwareView.Downloads;
import guildhall.keys.web.SoftwareView.Key;
import guildhall.keys.web.SoftwareView.Row;
import guildhall.platform.web.Problem;
import guildhall.platform.web.view.FieldView.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Draws one row of the Software page, and what unfolds below it.
///
/// @param missing why this reader gets no keys; null for who does
record SoftwareRows(Looking at, LocalDate today, @Nullable Problem missing) {

  /// What the reader chose on the page.
  ///
  /// @param shown the key whose text this very answer shows
  record Looking(
      @Nullable UUID open,
      @Nullable String language,
      @Nullable String system,
      @Nullable ShownKey shown,
      Locale reader) {}

  record ShownKey(UUID key, Secret text) {}

  Row row(Software it) {
    var entry = it.entry();
    var grant = entry.grant();
    var open = grant.id().equals(at.open());
    return new Row(
        grant.id(),
        it.name().in(at.reader().getLanguage()),
        it.offer().in(at.reader().getLanguage()),
        grant.group().name(),
        unit(it),
        entry.line().quantity(),
        entry.left(),
        grant.activateBy(),
        entry.state(),
        act(it),
        getKey(it) && !entry.line().refundableOn(today),
        open ? detail(it) : null);
  }

  private static String unit(Software it) {
    var counted = it.entry().line().kind() == KeyKind.MULTIPLE_ACTIVATION;
    return counted ? "ACTIVATION" : it.details().use().name();
  }

  private static Act act(Software it) {
    return switch (it.entry().state()) {
      case READY -> it.mayInstall() ? Act.GET_KEY : Act.NONE;
      case NO_KEY_NEEDED ->
          it.mayInstall() && it.details().downloadable() ? Act.DOWNLOAD : Act.NONE;
      case TAKEN, USED_UP, POOL_EMPTY, WITHDRAWN, RENEW_FIRST, ENDED -> Act.NONE;
    };
  }

  private static boolean getKey(Software it) {
    return it.mayInstall() && it.entry().state() == LineState.READY;
  }

  private Detail detail(Software it) {
    var line = it.entry().line();
    return new Detail(
        missing,
        line.refundableOn(today) ? line.refundableUntil() : null,
        getKey(it),
        it.entry().keys().stream().map(key -> key(it, key)).toList(),
        downloads(it),
        it.details().instructions(),
        !it.details().downloadable(),
        line.usableUntil());
  }

  private Key key(Software it, TakenKey taken) {
    var key = taken.key();
    var shown = taken.shown();
    var now = at.shown();
    return new Key(
        key.id(),
        key.masked(),
        now != null && now.key().equals(key.id()) ? now.text() : null,
        shown == null ? null : shown.at(),
        shown == null ? "" : shown.to(),
        key.used(),
        key.max(),
        it.entry().line().kind() == KeyKind.MULTIPLE_ACTIVATION,
        key.blocked(),
        !key.grant().equals(it.entry().grant().id()));
  }

  private Downloads downloads(Software it) {
    var files = it.details().downloads();
    var languages = files.stream().map(Download::language).distinct().toList();
    var systems = files.stream().map(Download::system).distinct().toList();
    var language = chosen(at.language(), languages, at.reader().getLanguage());
    var system = chosen(at.system(), systems, "");
    var ended = it.entry().state() == LineState.ENDED;
    var file =
        files.stream()
            .filter(one -> one.language().equals(language) && one.system().equals(system))
            .filter(one -> it.mayInstall() && !ended)
            .findFirst();
    return new Downloads(
        languages.stream().map(code -> Choice.of(code, nameOf(code))).toList(),
        systems.stream().map(name -> Choice.of(name, name)).toList(),
        language,
        system,
        file.map(Download::url).orElse(null),
        file.map(Download::facts).orElse(null));
  }

  private static String chosen(@Nullable String wanted, List<String> offered, String usual) {
    if (wanted != null && offered.contains(wanted)) return wanted;
    if (offered.contains(usual)) return usual;
    return offered.isEmpty() ? "" : offered.getFirst();
  }

  /// A language is called by its own name, so that whoever needs it recognizes it.
  private static String nameOf(String language) {
    var locale = Locale.of(language);
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
