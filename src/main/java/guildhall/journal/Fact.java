package guildhall.journal;

/// Something that happened, told in the past tense. Facts are never changed once written, and hold
/// ids, dates and codes, never a secret.
public interface Fact {

  /// The fact's name in the book and in the API. Not a method of each fact, for a fact may have a
  /// `kind` of its own.
  static String nameOf(Fact fact) {
    return fact.getClass().getSimpleName();
  }
}
