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
import guildhall.keys.web.SoftwareView.Filter;
import guildhall.keys.web.SoftwareView.Notice;
import guildhall.keys.web.SoftwareView.NoticeLine;
import guildhall.platform.web.Problem;
import guildhall.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

  SoftwareView of(Call call, AccountId account, Looking at) {
    var language = at.reader().getLanguage();
    var all =
        seeSoftware.on(call, account, call.on()).stream()
            .sorted(
                Comparator.comparing(SoftwareViews::worksAsItIs).thenComparing(nameIn(language)))
            .toList();
    var rows = new SoftwareRows(at, call.on(), missing(call, account));
    return new SoftwareView(
        all.size(),
        all.stream().map(Software::offer).distinct().toList(),
        all.stream()
            .map(it -> it.entry().grant().activateBy())
            .min(Comparator.naturalOrder())
            .orElse(null),
        filters(all, at.state()),
        all.stream()
            .filter(it -> at.state() == null || it.entry().state() == at.state())
            .map(rows::row)
            .toList(),
        notices(seeKeys.notices(call, account, call.on()), call.on()));
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

  private static List<Filter> filters(List<Software> all, @Nullable LineState chosen) {
    var counts = new EnumMap<LineState, Integer>(LineState.class);
    for (var it : all) counts.merge(it.entry().state(), 1, Integer::sum);
    var filters = new ArrayList<Filter>();
    filters.add(new Filter(null, all.size(), chosen == null));
    counts.forEach((state, count) -> filters.add(new Filter(state, count, state == chosen)));
    return filters;
  }

  private List<Notice> notices(List<ComplianceNotice> notices, LocalDate day) {
    var program = catalog.inForceOn(day).program();
    return notices.stream()
        .collect(groupingBy(it -> new End(it.offer(), it.endedOn())))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(it -> it.getKey().endedOn()))
        .map(
            it ->
                new Notice(
                    offer(program, it.getKey().offer()),
                    it.getKey().endedOn(),
                    it.getValue().stream().map(line -> line(program, line)).toList()))
        .toList();
  }

  private static NoticeLine line(Program program, ComplianceNotice it) {
    var name = program.benefit(new BenefitCode(it.product())).map(known -> known.name());
    return new NoticeLine(name.orElse(Texts.NONE), it.keys(), it.activations());
  }

  private static Texts offer(Program program, String code) {
    return program.offer(new OfferCode(code)).map(known -> known.name()).orElse(Texts.NONE);
  }
}
