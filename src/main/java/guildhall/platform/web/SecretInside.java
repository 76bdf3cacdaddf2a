package guildhall.platform.web;

import guildhall.kernel.Secret;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/// What a body says of a secret's length and form holds for the text inside; that there has to be
/// one is said of the secret itself: `@NotNull(payload = Skip.class)`.
@UnwrapByDefault
public final class SecretInside
    implements ValueExtractor<@ExtractedValue(type = String.class) Secret> {

  @Override
  public void extractValues(Secret secret, ValueReceiver receiver) {
    receiver.value(null, secret.plain());
  }
}
