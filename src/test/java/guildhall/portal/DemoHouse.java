package guildhall.portal;

import guildhall.support.House;
import guildhall.support.StoryHouse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/// A test in the house as a newcomer starts it: the demo with its played story, in a browser. All
/// share one house ([House]), and the clock of the demo runs.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ActiveProfiles("demo")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"guildhall.work.background=false", "guildhall.demo.backdrop=6"})
@Import(StoryHouse.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface DemoHouse {}
