package guildhall.journal;

import guildhall.kernel.Right;

/// Who may read the book.
public enum JournalPolicy implements Right {
  /// The book of one's own company.
  SEE("activity.see"),
  /// The book of the whole program; staff only.
  SEE_ALL("journal.see-all");

  private final String code;

  JournalPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
