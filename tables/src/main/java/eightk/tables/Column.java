package eightk.tables;

import java.util.Optional;
import java.util.function.Function;

/// A column of a table whose rows are made of a `T`.
///
/// @param name as in the JSON of a report, where that has it
/// @param meaning for the data dictionary, a phrase
/// @param cell what a row has there, absent where the report does not say
record Column<T>(String name, Kind kind, String meaning, Function<T, Optional<Cell>> cell) {}
