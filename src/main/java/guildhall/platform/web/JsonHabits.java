package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Money;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import java.util.Map;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// JSON in and out: nothing unknown is swallowed, nothing is guessed, kernel values have one form.
@Configuration(proxyBeanMethods = false)
class JsonHabits {

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json ->
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(kernelValues());
  }

  private static SimpleModule kernelValues() {
    return new SimpleModule("guildhall kernel")
        .addSerializer(AccountId.class, ToStringSerializer.instance)
        .addSerializer(PersonId.class, ToStringSerializer.instance)
        .addSerializer(Money.class, new MoneyJson())
        .addSerializer(Secret.class, new SecretOut())
        .addDeserializer(Secret.class, new SecretIn())
        .addDeserializer(String.class, new TextJson());
  }

  /// Text is text: a number where a name belongs is a mistake. And text as PostgreSQL can keep it:
  /// the character NUL it cannot.
  private static final class TextJson extends StdDeserializer<String> {

    TextJson() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        context.handleUnexpectedToken(getValueType(context), json);
      }
      var text = StringDeserializer.instance.deserialize(json, context);
      if (text.indexOf('\0') < 0) return text;
      throw context.weirdStringException(text, String.class, "contains the character NUL");
    }
  }

  /// A secret goes to whoever may have it, and comes from whoever brings it, as a text.
  private static final class SecretOut extends StdSerializer<Secret> {

    SecretOut() {
      super(Secret.class);
    }

    @Override
    public void serialize(Secret secret, JsonGenerator json, SerializationContext context) {
      json.writeString(secret.plain());
    }
  }

  private static final class SecretIn extends StdDeserializer<Secret> {

    SecretIn() {
      super(Secret.class);
    }

    @Override
    public Secret deserialize(JsonParser json, DeserializationContext context) {
      return new Secret(context.readValue(json, String.class));
    }
  }

  private static final class MoneyJson extends StdSerializer<Money> {

    MoneyJson() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializationContext context) {
      json.writePOJO(
          Map.of(
              "amount", money.amount().toPlainString(),
              "currency", money.currency().getCurrencyCode()));
    }
  }
}
