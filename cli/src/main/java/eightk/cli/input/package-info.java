/// What a command is given to read: files, folders, archives, standard input.
///
/// Start at [Inputs], which hands out every input in order, one at a time; [InOrder] works on several at once
/// and hands the results on in that same order. Nothing is ever unpacked to a path of its own choosing.
@NullMarked
package eightk.cli.input;

import org.jspecify.annotations.NullMarked;
