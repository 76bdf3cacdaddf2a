package guildhall.platform.work;

/// Work that has piled up and can be done now: facts to deliver, mail to send.
public interface Backlog {

  /// Backlogs are drained in ascending order, so that mail written by a fact's reader goes out too.
  int order();

  /// Works until nothing is left that can be done now.
  void drain();
}
