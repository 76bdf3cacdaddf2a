package guildhall.platform.web.find;

import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import java.util.List;

/// What a module lets people find by name. Each module contributes its own; nobody is offered what
/// they may not see.
public interface Findable {

  /// Under which heading something is found, in the order of the headings.
  enum Kind {
    PAGES,
    BENEFITS,
    PEOPLE,
    COMPANIES,
    HELP
  }

  /// Something to go to.
  ///
  /// @param title what it is called
  /// @param about what tells it from others of the same name; may be empty
  record Find(Kind kind, String title, String about, String path) {}

  /// Everything the caller may find here, in the order it is best read.
  ///
  /// @param sought what is looked for, for those who have much to look through; may be ignored
  List<Find> offeredTo(Call call, Shell words, Sought sought);
}
