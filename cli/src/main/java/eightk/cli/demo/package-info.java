/// Companies that do not exist and file all the same, for the demonstration. Start at [InventedFilings].
package eightk.cli.demo;
