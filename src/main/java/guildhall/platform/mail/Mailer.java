package guildhall.platform.mail;

/// The way out for mail. A failed attempt throws and is tried again by whoever keeps the letter.
public interface Mailer {

  void send(Mail mail);
}
