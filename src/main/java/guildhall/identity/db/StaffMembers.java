package guildhall.identity.db;

import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The program's own people. They belong to no company.
@Repository
public class StaffMembers {

  private final JdbcClient db;

  StaffMembers(JdbcClient db) {
    this.db = db;
  }

  public Optional<Member> find(PersonId staff) {
    return db.sql(
            """
            SELECT staff_id, name, email, language, roles, active FROM identity.staff
            WHERE staff_id = :staff
            """)
        .param("staff", staff.value())
        .query(StaffMembers::member)
        .optional();
  }

  public List<Member> all() {
    return db.sql(
            """
            SELECT staff_id, name, email, language, roles, active FROM identity.staff
            ORDER BY name, staff_id
            """)
        .query(StaffMembers::member)
        .list();
  }

  /// Adds someone; false when the id or the address is in use already.
  public boolean add(Member it) {
    var profile = it.profile();
    return db.sql(
                """
                INSERT INTO identity.staff (staff_id, name, email, language, roles, active)
                VALUES (:staff, :name, :email, :language, :roles, :active)
                ON CONFLICT DO NOTHING
                """)
            .param("staff", it.id().value())
            .param("name", profile.name())
            .param("email", profile.email())
            .param("language", profile.language())
            .param("roles", profile.roles().stream().sorted().toArray(String[]::new))
            .param("active", profile.active())
            .update()
        == 1;
  }

  public void writeIn(PersonId staff, String language) {
    db.sql("UPDATE identity.staff SET language = :language WHERE staff_id = :staff")
        .param("staff", staff.value())
        .param("language", language)
        .update();
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    var profile =
        new Profile(
            row.getString("name"),
            row.getString("email"),
            row.getString("language"),
            false,
            Set.of((String[]) row.getArray("roles").getArray()),
            row.getBoolean("active"));
    return new Member(new PersonId(row.getObject("staff_id", UUID.class)), null, profile, 1);
  }
}
