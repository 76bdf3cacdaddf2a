package guildhall.platform.mail;

/// One letter to one person, in both forms.
///
/// @param language the language both forms are written in, such as `nl`
/// @param messageId the same on every attempt, so that a receiver can drop a repeat
public record Mail(
    String to, String subject, String html, String text, String language, String messageId) {}
