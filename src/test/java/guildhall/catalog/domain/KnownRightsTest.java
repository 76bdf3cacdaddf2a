package guildhall.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guildhall.kernel.Right;
import org.junit.jupiter.api.Test;

class KnownRightsTest {

  @Test
  void everyRightTheCodeAsksForCanBeGivenByAProgram() {
    var enums =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("guildhall")
                .stream()
                .filter(it -> it.isEnum() && it.isAssignableTo(Right.class))
                .toList();
    assertThat(enums).hasSizeGreaterThan(5);
    for (var type : enums) {
      for (var constant : type.reflect().getEnumConstants()) {
        assertThat(KnownRights.ALL).as(type.getName()).contains(((Right) constant).code());
      }
    }
  }

  @Test
  void eachIsNamedOnce() {
    assertThat(KnownRights.ALL)
        .hasSize(KnownRights.OF_PARTNERS.size() + KnownRights.OF_STAFF.size());
  }
}
