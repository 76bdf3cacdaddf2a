package guildhall.keys.web;

import static java.util.stream.Collectors.groupingBy;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Program;
import guildhall.catalog.Texts;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotAllowed;
import guildhall.keys.ComplianceNotice;
import guildhall.keys.app.SeeKeys;
import guildhall.keys.app.SeeSoftware;
import guildhall.keys.app.SeeSoftware.Software;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.LineState;
import guildhall.keys.web.SoftwareRows.Looking;
import guildhall.keys.web.SoftwareView.Notice;
import guildhall.keys.web.SoftwareView.NoticeLine;
import guildhall.keys.web.SoftwareView.Row;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Problem;
import guildhall.platform.web.Problems;
import guildhall.platform.web.list.ListView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes the Software page from what the company holds.
@Component
class SoftwareViews {

  private record End(String offer, LocalDate endedOn) {}

  private final SeeSoftware seeSoftware;
  private final SeeKeys seeKeys;
  private final Catalog catalog;
  private final Problems problems;
  private final HttpServletRequest request;

  /// @param request stands for whichever request is being answered
  SoftwareViews(
      SeeSoftware seeSoftware,
      SeeKeys seeKeys,
      Catalog catalog,
      Problems problems,
      HttpServletRequest request) {
    this.seeSoftware = seeSoftware;
    this.seeKeys = seeKeys;
    this.catalog = catalog;
    this.problems = problems;
    this.request = request;
  }

  List<Row> rows(Call call, AccountId account, Looking at) {
    var language = at.reader().getLanguage();
    var rows = new SoftwareRows(at, call.on(), missing(call, account));
    return seeSoftware.on(call, account, call.on()).stream()
        .sorted(Comparator.comparing(SoftwareViews::worksAsItIs).thenComparing(nameIn(language)))
        .map(rows::row)
        .toList();
  }

  /// @param rows all rows, of which the list shows some
  SoftwareView of(Call call, AccountId account, List<Row> rows, ListView list) {
    var language = Languages.of(request).getLanguage();
    return new SoftwareView(
        rows.size(),
        rows.stream().map(Row::offer).distinct().toList(),
        rows.stream().map(Row::activateBy).min(Comparator.naturalOrder()).orElse(null),
        list,
        rows.stream().filter(it -> it.detail() != null).findFirst().orElse(null),
        notices(seeKeys.notices(call, account, call.on()), call.on(), language));
  }

  /// Products with a key come first: they are what people come for.
  private static boolean worksAsItIs(Software it) {
    return it.entry().state() == LineState.NO_KEY_NEEDED;
  }

  private static Comparator<Software> nameIn(String language) {
    return Comparator.comparing(it -> it.name().in(language));
  }

  /// Whoever may see but not take learns who may (ROL-10).
  private @Nullable Problem missing(Call call, AccountId account) {
    return KeyPolicy.REVEAL.allows(call.by(), account)
        ? null
        : problems.of(new NotAllowed(KeyPolicy.REVEAL, account), request);
  }

  private List<Notice> notices(List<ComplianceNotice> notices, LocalDate day, String language) {
    var program = catalog.inForceOn(day).program();
    return notices.stream()
        .collect(groupingBy(it -> new End(it.offer(), it.endedOn())))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(it -> it.getKey().endedOn()))
        .map(
            it ->
                new Notice(
                    offer(program, it.getKey().offer()).in(language),
                    it.getKey().endedOn(),
                    it.getValue().stream().map(line -> line(program, line, language)).toList()))
        .toList();
  }

  private static NoticeLine line(Program program, ComplianceNotice it, String language) {
    var name = program.benefit(new BenefitCode(it.product())).map(known -> known.name());
    return new NoticeLine(name.orElse(Texts.NONE).in(language), it.keys(), it.activations());
  }

  private static Texts offer(Program program, String code) {
    return program.offer(new OfferCode(code)).map(known -> known.name()).orElse(Texts.NONE);
  }
}
