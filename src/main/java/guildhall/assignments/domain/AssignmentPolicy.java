package guildhall.assignments.domain;

import guildhall.kernel.Right;

/// Who may do what with a company's developer seats. The program's files say which roles.
public enum AssignmentPolicy implements Right {
  SEE("benefits.see"),
  ASSIGN("assignments.assign");

  private final String code;

  AssignmentPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
