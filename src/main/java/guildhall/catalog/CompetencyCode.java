package guildhall.catalog;

/// How the program's files call a competency, such as `cloud-platform`.
public record CompetencyCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
