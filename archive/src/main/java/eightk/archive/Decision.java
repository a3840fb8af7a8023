package eightk.archive;

import eightk.model.AccessionNumber;

/// A decision about a submission, in the order in which the desk took them all.
///
/// @param position from 1, without gaps
/// @param step which step of the history it was, from 1
public record Decision(long position, AccessionNumber number, int step) {}
