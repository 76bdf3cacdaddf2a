package guildhall.asks;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What someone wants to ask.
///
/// @param id chosen by the caller, so asking twice is asking once
/// @param asked the colleague asked; null for everyone who may answer
/// @param subject what it is about, as the topic names it
/// @param path the page the answerer is to land on, such as `/benefits/seats`
/// @param note at most 500 characters; may be empty
public record NewAsk(
    UUID id,
    AccountId account,
    String topic,
    String subject,
    @Nullable PersonId asked,
    String path,
    String note) {

  public static final int NOTE_MAX = 500;
  public static final int PATH_MAX = 300;
  public static final int SUBJECT_MAX = 100;

  /// Only places of our own: a link must not lead a reader elsewhere.
  public static final String LOCAL_PATH = "/(?!/)[\\w/.?&=%+,~-]{0,299}";

  public NewAsk {
    if (!path.matches(LOCAL_PATH)) throw new IllegalArgumentException("not a page of this house");
    if (note.length() > NOTE_MAX) throw new IllegalArgumentException("the note is too long");
    if (subject.isEmpty() || subject.length() > SUBJECT_MAX) {
      throw new IllegalArgumentException("the subject is too long");
    }
  }
}
