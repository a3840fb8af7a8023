/// The desk on the web: takes submissions in, lets them be reviewed, and shows to everyone at the same instant what
/// was disseminated.
///
/// Start at [Server], which binds one port; [Intake] brings submissions in and [Catalogue] is what every page reads.
/// There is no parsing, no rule and no wording here: those are core's. Nothing a filer wrote reaches a page unescaped,
/// and nothing a visitor wrote reaches the file system.
@NullMarked
package eightk.server;

import org.jspecify.annotations.NullMarked;
