package guildhall.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Measures sources against the house's sizes: methods up to 40 lines, files up to 300, lines up to
/// 110 characters, five parameters, five collaborators in a constructor.
final class SourceSizes {

  private static final int METHOD_LINES_MAX = 40;
  private static final int FILE_LINES_MAX = 300;
  private static final int LINE_CHARACTERS_MAX = 110;
  private static final int PARAMETERS_MAX = 5;

  private SourceSizes() {}

  static List<String> violations(Path root) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(root)) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      for (var source : sources) measureLines(source, found);
      measureMethods(sources, found);
    }
    return found;
  }

  private static void measureLines(Path source, List<String> found) throws IOException {
    var lines = Files.readAllLines(source);
    if (lines.size() > FILE_LINES_MAX) found.add(source + ": " + lines.size() + " lines");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LINE_CHARACTERS_MAX) {
        found.add(source + ":" + (i + 1) + ": " + lines.get(i).length() + " characters");
      }
    }
  }

  private static void measureMethods(List<Path> sources, List<String> found) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var files = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, files);
      var trees = Trees.instance(task);
      for (var unit : task.parse()) new Methods(unit, trees, found).scan(unit, null);
    }
  }

  private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> found;

    Methods(CompilationUnitTree unit, Trees trees, List<String> found) {
      this.unit = unit;
      this.trees = trees;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      var body = method.getBody();
      var positions = trees.getSourcePositions();
      var end = positions.getEndPosition(unit, method);
      if (body != null && end >= 0) {
        var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
        var lines = unit.getLineMap().getLineNumber(end) - from + 1;
        if (lines > METHOD_LINES_MAX) say(method.getName(), lines + " lines");
      }
      var parameters = method.getParameters().size();
      if (parameters > PARAMETERS_MAX && !isRecordOrForm(method)) {
        say(method.getName(), parameters + " parameters");
      }
      return super.visitMethod(method, null);
    }

    /// A record's components are its content, and a form's fields arrive as parameters of its page:
    /// neither tells of a method that wants too much.
    private boolean isRecordOrForm(MethodTree method) {
      var around = getCurrentPath().getParentPath().getLeaf();
      var inRecord = around.getKind() == Tree.Kind.RECORD;
      return (inRecord && method.getName().contentEquals("<init>")) || isForm(method);
    }

    private static boolean isForm(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .map(it -> it.getAnnotationType().toString())
          .anyMatch(it -> it.endsWith("Mapping"));
    }

    private void say(Name method, String size) {
      found.add(unit.getSourceFile().getName() + ": " + method + " has " + size);
    }
  }
}
