package guildhall.catalog.domain;

/// A number of days as the files write it: `P30D` is 30, `-P15D` is 15 days before.
public final class Days {

  private Days() {}

  public static int of(String word) {
    return Integer.parseInt(word.replace("P", "").replace("D", ""));
  }
}
