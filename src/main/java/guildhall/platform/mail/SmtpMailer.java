package guildhall.platform.mail;

import guildhall.platform.config.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Mail over SMTP; present when `spring.mail.host` is set.
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpMailer implements Mailer {

  private final JavaMailSender smtp;
  private final String from;

  SmtpMailer(JavaMailSender smtp, MailSettings settings) {
    this.smtp = smtp;
    this.from = settings.from();
  }

  @Override
  public void send(Mail mail) {
    try {
      smtp.send(message(mail));
    } catch (MessagingException e) {
      throw new MailPreparationException(e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    var message = new IdentifiedMessage(smtp.createMimeMessage(), mail.messageId());
    var helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom(from);
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text(), mail.html());
    message.setContentLanguage(new String[] {mail.language()});
    return message;
  }

  /// Keeps the Message-ID given, which the mail library would otherwise make anew on each attempt.
  private static final class IdentifiedMessage extends MimeMessage {

    private final String id;

    IdentifiedMessage(MimeMessage empty, String id) {
      super(empty.getSession());
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
