package guildhall.proof.rig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A story about breaking things. All of them share one rig, made for the first and taken down
/// after the last.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SharedRig.Resolver.class)
public @interface SharedRig {

  /// Hands the rig to constructors.
  final class Resolver implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(SharedRig.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Rig.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context.getRoot().getStore(OURS).computeIfAbsent("rig", _ -> new Rig(), Rig.class);
    }
  }
}
