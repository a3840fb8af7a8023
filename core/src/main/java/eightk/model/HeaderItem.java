package eightk.model;

import java.util.Optional;

/// One item that a header declares.
///
/// @param asFiled the label or code as it stands; empty for the blank lines EDGAR printed in the nineties
/// @param number absent where the line is blank or its label is not known
public record HeaderItem(String asFiled, Optional<ItemNumber> number, Place place) {}
