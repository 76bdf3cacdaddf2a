package guildhall.catalog.web;

import guildhall.catalog.Change.Sort;
import guildhall.catalog.app.Publication;
import guildhall.catalog.domain.Fault;
import guildhall.catalog.web.EditionSheets.FaultView;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says the faults of a program in the reader's language, in the facts of the refusal.
@Component
class FaultTexts {

  private final Messages messages;

  FaultTexts(Messages messages) {
    this.messages = messages;
  }

  Refusal inWords(Refusal refusal, Locale language) {
    if (!(refusal.facts().get("faults") instanceof List<?> faults)) return refusal;
    var views = new ArrayList<FaultView>();
    for (var fault : faults) if (fault instanceof Fault it) views.add(view(it, language));
    var facts = new LinkedHashMap<>(refusal.facts());
    facts.put("faults", views);
    return new Refusal(refusal.reason(), facts, refusal.remedies());
  }

  private FaultView view(Fault it, Locale language) {
    return new FaultView(
        it.place().file(),
        it.place().line(),
        it.place().pointer(),
        it.kind().name(),
        messages.text(language, "catalog.fault." + it.kind(), it.words()));
  }

  /// What whoever publishes should think of first.
  List<String> warnings(Publication it, Locale language) {
    var warnings = new ArrayList<String>();
    if (it.difference().isFeltAtOnce()) {
      var from = Map.of("effectiveFrom", it.edition().effectiveFrom());
      warnings.add(messages.text(language, "catalog.warning.at-once", from));
    }
    var removed =
        it.difference().changes().stream()
            .filter(c -> c.sort() == Sort.REMOVED && !c.subject().isFeltAtOnce())
            .map(c -> c.code())
            .toList();
    if (!removed.isEmpty()) {
      warnings.add(messages.text(language, "catalog.warning.removed", Map.of("things", removed)));
    }
    return warnings;
  }
}
