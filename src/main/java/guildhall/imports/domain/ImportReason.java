package guildhall.imports.domain;

import guildhall.kernel.Reason;

/// Why a file is not read, an import not saved or undone, its people not invited, or a row not
/// saved, in order of precedence.
public enum ImportReason implements Reason {
  IMPORT_NOT_FOUND(Kind.MISSING, "IMP-02"),
  IMPORT_KIND_UNKNOWN(Kind.CONTENT, "IMP-01"),
  FILE_UNREADABLE(Kind.CONTENT, "IMP-01"),
  FILE_WITHOUT_ROWS(Kind.CONTENT, "IMP-01"),
  FILE_TOO_LONG(Kind.CONTENT, "IMP-01"),
  COLUMN_NOT_FOUND(Kind.CONTENT, "IMP-01"),
  CELL_EMPTY(Kind.CONTENT, "IMP-01"),
  CELL_TOO_LONG(Kind.CONTENT, "IMP-01"),
  IMPORT_BEING_CHECKED(Kind.STATE, "IMP-02"),
  TOO_MANY_TO_INVITE(Kind.STATE, "IMP-04"),
  IMPORT_SAVED_ALREADY(Kind.STATE, "IMP-04"),
  NO_ROW_TO_SAVE(Kind.STATE, "IMP-02"),
  IMPORT_UNDONE(Kind.STATE, "IMP-03"),
  IMPORT_NOT_SAVED(Kind.STATE, "IMP-03"),
  UNDO_TOO_LATE(Kind.STATE, "IMP-03");

  private final Kind kind;
  private final String rule;

  ImportReason(Kind kind, String rule) {
    this.kind = kind;
    this.rule = rule;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String rule() {
    return rule;
  }
}
