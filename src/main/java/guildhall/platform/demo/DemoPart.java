package guildhall.platform.demo;

import java.util.List;

/// What one module contributes to the demo story; only asked in the demo.
public interface DemoPart {

  List<Scene> scenes(Demo demo);
}
