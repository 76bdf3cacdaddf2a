package guildhall.keys.domain;

import guildhall.kernel.Right;

/// Who may do what with product keys (PM-01, PM-02). The program's files say which roles hold them.
public enum KeyPolicy implements Right {
  SEE("benefits.see"),
  REVEAL("keys.reveal"),
  REPORT("activations.report"),
  LOAD("key-pools.load"),
  SEE_POOLS("key-pools.see"),
  BLOCK("keys.block");

  private final String code;

  KeyPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
