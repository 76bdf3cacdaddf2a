package guildhall.proof.rig;

/// How much a proof does: little in the build, much at night. `-Dguildhall.proof.nightly=true` asks
/// for the night's extent and `-Dguildhall.proof.percent=5` for a part of it; docs/PROOF.md.
public final class Extent {

  private static final boolean NIGHTLY = Boolean.getBoolean("guildhall.proof.nightly");
  private static final int PERCENT = Integer.getInteger("guildhall.proof.percent", 100);

  private Extent() {}

  public static boolean isNightly() {
    return NIGHTLY;
  }

  /// So much in the build, so much at night.
  public static int of(int build, int night) {
    return NIGHTLY ? (int) Math.max(build, (long) night * PERCENT / 100) : build;
  }
}
