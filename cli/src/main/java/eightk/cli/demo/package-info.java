/// Companies that do not exist and file all the same, for the demonstration. Start at [InventedFilings].
@NullMarked
package eightk.cli.demo;

import org.jspecify.annotations.NullMarked;
