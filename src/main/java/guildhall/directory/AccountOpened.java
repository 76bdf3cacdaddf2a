package guildhall.directory;

import guildhall.journal.Fact;

/// The program opened a company's file and gave it its id in the program.
public record AccountOpened(String name, String mpnId, String country) implements Fact {}
