package guildhall.catalog.domain;

import guildhall.kernel.Right;

/// Who may touch the program itself: its staff only. What it says, everyone signed in may read.
public enum CatalogPolicy implements Right {
  PUBLISH("catalog.publish"),
  SEE_EDITIONS("catalog.see");

  private final String code;

  CatalogPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
