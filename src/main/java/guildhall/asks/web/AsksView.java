package guildhall.asks.web;

import java.util.List;

/// Who waits for whom.
///
/// @param mine what the reader is asked to do
/// @param others what the reader asked and waits for
/// @param ended what was answered or taken back lately
public record AsksView(List<AskLine> mine, List<AskLine> others, List<AskLine> ended) {

  public boolean isEmpty() {
    return mine.isEmpty() && others.isEmpty() && ended.isEmpty();
  }
}
