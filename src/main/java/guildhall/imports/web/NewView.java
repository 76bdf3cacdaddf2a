package guildhall.imports.web;

import guildhall.imports.Column;
import java.util.List;

/// The form that begins an import.
///
/// @param words where the kind's messages begin
/// @param back the page it belongs to
/// @param text what was pasted, kept when it could not be read
public record NewView(
    String kind, String of, String words, String back, List<Column> columns, String text) {}
