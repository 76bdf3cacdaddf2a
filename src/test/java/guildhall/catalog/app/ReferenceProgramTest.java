package guildhall.catalog.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceProgramTest {

  @Test
  void theFilesHaveNoFault() {
    assertThat(ProgramCheck.of(ReferenceProgram.files()).faults()).isEmpty();
  }
}
