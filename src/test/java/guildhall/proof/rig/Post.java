package guildhall.proof.rig;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// A mail server behind a network that can be made bad.
public final class Post implements AutoCloseable {

  private final GreenMail server;
  private final FaultProxy network;

  Post() {
    this.server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    this.server.start();
    this.network = new FaultProxy(server.getSmtp().getPort());
  }

  public FaultProxy network() {
    return network;
  }

  /// How often each letter came, by its Message-ID.
  public Map<String, Long> received() {
    return Arrays.stream(server.getReceivedMessages())
        .collect(Collectors.groupingBy(Post::id, Collectors.counting()));
  }

  private static String id(MimeMessage it) {
    try {
      return it.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    network.close();
    server.stop();
  }
}
