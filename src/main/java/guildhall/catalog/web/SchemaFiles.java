package guildhall.catalog.web;

import guildhall.kernel.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The JSON Schemas of the program's files, for editors. Open to all: they say nothing of any
/// company.
@RestController
@Hidden
class SchemaFiles {

  private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
  private static final Set<String> NAMES =
      Set.of(
          "common.json",
          "program.json",
          "policies.json",
          "roles-and-rights.json",
          "offers.json",
          "prices.json",
          "packages.json",
          "benefits.json",
          "competencies.json",
          "extensions.json");

  @GetMapping("/schemas/program/{name}")
  ResponseEntity<Resource> schema(@PathVariable String name) {
    if (!NAMES.contains(name)) throw new NotFound();
    return ResponseEntity.ok()
        .contentType(SCHEMA)
        .body(new ClassPathResource("schemas/program/" + name));
  }
}
