package guildhall.catalog.app;

import guildhall.catalog.domain.Fault;
import guildhall.catalog.domain.FaultKind;
import guildhall.catalog.domain.Node;
import guildhall.catalog.domain.Node.Entry;
import guildhall.catalog.domain.Node.Mapping;
import guildhall.catalog.domain.Node.Scalar;
import guildhall.catalog.domain.Node.Sequence;
import guildhall.catalog.domain.Node.Type;
import guildhall.catalog.domain.Place;
import guildhall.catalog.domain.ProgramTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads program files as trees that know their lines. YAML 1.2, of which JSON is a part.
///
/// Aliases are refused and depth is bounded, so that no file can grow while it is read.
final class YamlFiles {

  private static final int DEPTH_MAX = 20;
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

  private final String file;
  private final List<Fault> faults;

  private YamlFiles(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /// @param faults gets what is wrong with the files as files
  static ProgramTree read(Map<String, String> texts, List<Fault> faults) {
    var trees = new LinkedHashMap<String, Node>();
    for (var name : ProgramTree.FILES) {
      var text = texts.get(name);
      var start = new Place(name, 1, "");
      if (text == null) faults.add(Fault.of(FaultKind.FILE_MISSING, start, name));
      else new YamlFiles(name, faults).tree(text).ifPresent(it -> trees.put(name, it));
    }
    for (var name : texts.keySet()) {
      if (!ProgramTree.FILES.contains(name)) {
        var place = new Place(name, 1, "");
        faults.add(Fault.notAmong(FaultKind.FILE_UNKNOWN, place, name, ProgramTree.FILES));
      }
    }
    return new ProgramTree(trees);
  }

  private Optional<Node> tree(String text) {
    try {
      if (!isPlain(text)) return Optional.empty();
      var root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) faults.add(Fault.of(FaultKind.EMPTY_FILE, new Place(file, 1, "")));
      return root.map(it -> node(it, place(it, "")));
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(Fault.of(FaultKind.NOT_YAML, new Place(file, line, ""), e.getProblem()));
    } catch (YamlEngineException e) {
      var problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      faults.add(Fault.of(FaultKind.NOT_YAML, new Place(file, 1, ""), problem));
    }
    return Optional.empty();
  }

  /// Whether the file has no aliases and is not too deep, told by its events before a tree is
  /// built.
  private boolean isPlain(String text) {
    int depth = 0;
    for (var event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> {
          faults.add(Fault.of(FaultKind.ALIAS_USED, place(event)));
          return false;
        }
        default -> {}
      }
      if (depth > DEPTH_MAX) {
        faults.add(Fault.of(FaultKind.TOO_DEEP, place(event), String.valueOf(DEPTH_MAX)));
        return false;
      }
    }
    return true;
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node from, Place place) {
    return switch (from) {
      case MappingNode it -> new Mapping(place, entries(it, place));
      case SequenceNode it -> new Sequence(place, items(it, place));
      case ScalarNode it -> new Scalar(place, it.getValue(), typeOf(it));
      default -> throw new IllegalStateException("aliases were refused before");
    };
  }

  private List<Entry> entries(MappingNode from, Place place) {
    var entries = new ArrayList<Entry>();
    var first = new HashMap<String, Place>();
    for (var pair : from.getValue()) {
      var key = pair.getKeyNode() instanceof ScalarNode it ? it.getValue() : "?";
      var keyPlace = place(pair.getKeyNode(), pointerBelow(place, key));
      var earlier = first.putIfAbsent(key, keyPlace);
      if (earlier == null) {
        var value = pair.getValueNode();
        entries.add(new Entry(key, keyPlace, node(value, place(value, keyPlace.pointer()))));
      } else {
        faults.add(
            Fault.of(FaultKind.KEY_TWICE, keyPlace, key)
                .with("line", String.valueOf(earlier.line())));
      }
    }
    return List.copyOf(entries);
  }

  private List<Node> items(SequenceNode from, Place place) {
    var items = new ArrayList<Node>();
    for (var item : from.getValue()) {
      items.add(node(item, place(item, pointerBelow(place, String.valueOf(items.size())))));
    }
    return List.copyOf(items);
  }

  private static Type typeOf(ScalarNode scalar) {
    var tag = scalar.getTag();
    if (tag.equals(Tag.BOOL)) return Type.FLAG;
    if (tag.equals(Tag.NULL)) return Type.NOTHING;
    // Only plain decimals count as numbers: no exponent can blow one up later.
    var number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    return number && scalar.getValue().matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")
        ? Type.NUMBER
        : Type.TEXT;
  }

  private static String pointerBelow(Place place, String step) {
    return place.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  private Place place(org.snakeyaml.engine.v2.nodes.Node node, String pointer) {
    return new Place(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1, pointer);
  }

  private Place place(Event event) {
    return new Place(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1, "");
  }
}
