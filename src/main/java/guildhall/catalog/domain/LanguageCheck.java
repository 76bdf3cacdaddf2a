package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every text is written in every language of the program, and in no other.
final class LanguageCheck {

  private static final Set<String> TEXTS =
      Set.of("name", "text", "summary", "description", "note", "instructions");

  private LanguageCheck() {}

  static List<Fault> of(ProgramTree program) {
    var languages = new LinkedHashSet<String>();
    program.file("program.yaml").ifPresent(it -> languages.addAll(it.words("languages")));
    var faults = new ArrayList<Fault>();
    if (!languages.isEmpty()) program.files().values().forEach(it -> walk(it, languages, faults));
    return faults;
  }

  private static void walk(Node node, Set<String> languages, List<Fault> faults) {
    node.elements().forEach(it -> walk(it, languages, faults));
    for (var field : node.fields()) {
      if (TEXTS.contains(field.key()) && field.value() instanceof Node.Mapping text) {
        compare(text, languages, faults);
      } else {
        walk(field.value(), languages, faults);
      }
    }
  }

  private static void compare(Node.Mapping text, Set<String> languages, List<Fault> faults) {
    for (var language : languages) {
      // English is required by the schema already.
      if (text.find(language).isEmpty() && !language.equals("en")) {
        faults.add(Fault.of(FaultKind.LANGUAGE_MISSING, text.place(), language));
      }
    }
    for (var field : text.entries()) {
      if (!languages.contains(field.key())) {
        faults.add(
            Fault.notAmong(FaultKind.LANGUAGE_UNKNOWN, field.keyPlace(), field.key(), languages));
      }
    }
  }
}
