package guildhall.asks.app;

import guildhall.asks.AskTopic;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that can be asked for, as the modules offer it.
@Component
class Topics {

  private final ObjectProvider<AskTopic> topics;

  Topics(ObjectProvider<AskTopic> topics) {
    this.topics = topics;
  }

  Optional<AskTopic> find(String code) {
    return topics.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  AskTopic named(String code) {
    return find(code).orElseThrow(() -> new IllegalStateException("no such topic: " + code));
  }
}
