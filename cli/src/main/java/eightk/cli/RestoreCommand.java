package eightk.cli;

import picocli.CommandLine.Command;

@Command(
        name = "restore",
        description = "Make the folder of a desk from a copy that backup took, and prove it. The copy stays as it is.",
        footer = {"", "Example:", "  eightk restore copies/2026-06-25 desk"})
final class RestoreCommand extends Copying {}
