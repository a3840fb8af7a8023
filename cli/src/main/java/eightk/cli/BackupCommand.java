package eightk.cli;

import picocli.CommandLine.Command;

@Command(
        name = "backup",
        description = "Copy the folder of a desk as it is at one instant, running or not, and prove the copy.",
        footer = {"", "Example:", "  eightk backup desk copies/2026-06-25"})
final class BackupCommand extends Copying {}
