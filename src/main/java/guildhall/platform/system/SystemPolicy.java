package guildhall.platform.system;

import guildhall.kernel.Right;

/// Who of the program's staff sees how the house is.
public enum SystemPolicy implements Right {
  SEE("system.see");

  private final String code;

  SystemPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
