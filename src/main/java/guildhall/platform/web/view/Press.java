package guildhall.platform.web.view;

import java.util.Map;

/// An act done on the spot, by a form of one button.
///
/// @param spoken what the button is called where what stands around it cannot be seen
/// @param path where the form is sent
/// @param fields what it sends beside its token
public record Press(String text, String spoken, String path, Map<String, String> fields) {}
