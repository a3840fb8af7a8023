package eightk.cli;

import eightk.render.ReaderVersion;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, for `--version`.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"eightk " + ReaderVersion.CURRENT};
    }
}
