package guildhall;

import guildhall.catalog.ProgramCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Beans go by their full names, so that two modules may each have an `OfferNames`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Guildhall {

  public static void main(String[] args) {
    if (ProgramCommand.isMeantBy(args)) {
      System.exit(new ProgramCommand(System.getenv(), System.out, System.err).run(args));
    }
    SpringApplication.run(Guildhall.class, args);
  }
}
