package guildhall.catalog.web;

import guildhall.platform.web.Malformed;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Files on their way to be published: chosen from the reader's computer, or carried along by the
/// page of the plan.
///
/// @param plan the fingerprint of the plan agreed to
record PublishForm(
    @Nullable UUID id,
    @Nullable LocalDate effectiveFrom,
    @Nullable @Size(max = 30) List<MultipartFile> files,
    @Nullable @Size(max = 64) String plan) {

  private static final int LENGTH_MAX = 400_000;

  /// The files given, by name, with line ends as the program keeps them.
  ///
  /// @param carried every field of the form as it was sent: names and texts of files carried along
  ///   stand in it in one order, whole, commas and all
  Map<String, String> texts(MultiValueMap<String, String> carried) {
    var all = new TreeMap<String, String>();
    var names = carried.getOrDefault("names", List.of());
    var texts = carried.getOrDefault("text", List.of());
    if (names.size() != texts.size()) throw new Malformed("names", "text", null);
    for (var n = 0; n < names.size(); n++) put(all, names.get(n), texts.get(n));
    if (files != null) for (var file : files) read(all, file);
    return all;
  }

  private static void read(Map<String, String> all, MultipartFile file) {
    var name = file.getOriginalFilename();
    if (name == null || name.isEmpty()) return;
    try {
      put(all, name, new String(file.getBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Map<String, String> all, String name, String text) {
    if (text.length() > LENGTH_MAX) throw new Malformed("files", "..." + LENGTH_MAX, null);
    var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    all.put(bare, text.replace("\r\n", "\n"));
  }
}
