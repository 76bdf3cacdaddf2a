package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.journal.Entry;
import guildhall.kernel.Caller;
import guildhall.platform.web.Shell;

/// One entry of the book as the audit log shows it.
///
/// @param company empty for what concerns the program as a whole
/// @param kindName what the kind of fact is called
record AuditLine(Entry entry, String actor, String company, String sentence, String kindName) {

  static AuditLine of(Entry entry, FactWords.Teller teller, String company, Shell shell) {
    var actor = entry.byKind() == Caller.Kind.HOUSE ? shell.text("portal.by.house") : entry.by();
    return new AuditLine(
        entry, actor, company, teller.tell(entry), FactWords.kindName(shell, entry.kind()));
  }

  String kind() {
    return entry.kind();
  }

  String source() {
    return entry.byKind().name();
  }
}
