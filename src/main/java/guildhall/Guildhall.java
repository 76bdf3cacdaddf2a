package guildhall;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Guildhall {

  public static void main(String[] args) {
    SpringApplication.run(Guildhall.class, args);
  }
}
