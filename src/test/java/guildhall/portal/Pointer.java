package guildhall.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/// Somebody who has a mouse and finds things by what they say.
final class Pointer implements Way {

  private final Page page;
  private int presses;

  Pointer(Visitor visitor) {
    page = visitor.page();
  }

  @Override
  public int presses() {
    return presses;
  }

  @Override
  public Pointer counting() {
    presses = 0;
    return this;
  }

  @Override
  public Pointer press(String words) {
    pressHere(words);
    page.waitForLoadState();
    return this;
  }

  @Override
  public Pointer pressHere(String words) {
    saying(words).click();
    presses++;
    return this;
  }

  @Override
  public Pointer answer(String text) {
    page.keyboard().type(text);
    page.keyboard().press("Enter");
    presses++;
    page.waitForLoadState();
    return this;
  }

  @Override
  public Pointer type(String label, String text) {
    page.getByLabel(label).first().fill(text);
    return this;
  }

  @Override
  public Pointer choose(String label, String option) {
    page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
    return this;
  }

  @Override
  public Pointer tick(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  @Override
  public Pointer give(String label, FilePayload file) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
    presses++;
    return this;
  }

  /// The first link or button in sight that says it, or begins with it.
  private Locator saying(String words) {
    var name = Pattern.compile("^" + words + "(:? .*)?$");
    var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    return link.or(button).locator("visible=true").first();
  }
}
