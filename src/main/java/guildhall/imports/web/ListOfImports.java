package guildhall.imports.web;

import guildhall.platform.web.list.ListView;

/// The page of all imports.
public record ListOfImports(ListView list) {}
