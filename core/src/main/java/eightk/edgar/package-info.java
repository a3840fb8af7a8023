/// The container in which EDGAR receives and disseminates: a header and documents, 1993 to today.
///
/// Start at [SubmissionReader]: bytes in, a [eightk.model.Submission] and the doubts about it out. Nothing is
/// decoded until it is asked for ([DocumentText], [Uuencode]), so a submission may be larger than the heap.
/// What a document says is not known here; that is the next room's. [ContainerReader] takes a whole file apart, and
/// [SubmissionWriter] writes it again.
///
/// Sources: EDGAR Public Dissemination Service specification; EDGAR Filer Manual, volume II, chapter 5; and the
/// files of thirty years, which disagree with both.
@NullMarked
package eightk.edgar;

import org.jspecify.annotations.NullMarked;
