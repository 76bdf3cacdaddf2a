package guildhall.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/// A test of the whole house over real HTTP and a real PostgreSQL. All stories share one house, so
/// each makes companies of its own; nothing happens in the background unless the story makes it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "guildhall.work.background=false",
      "guildhall.clock.movable=true",
      "guildhall.vault.key-file=src/test/resources/test-keys.properties",
    })
@Import(StoryHouse.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface Story {}
