package eightk.model;

import java.time.LocalDate;

/// A date and the words it was read from.
///
/// @param date the day, in Washington where that matters
/// @param asPrinted such as `November 3, 2003` or `20031103`
public record PrintedDate(LocalDate date, String asPrinted) {}
