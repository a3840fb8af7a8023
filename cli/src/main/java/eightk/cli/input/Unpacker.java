package eightk.cli.input;

import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Unreadable;
import eightk.model.Bytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Hands out the members of an archive as they stream by; archives in archives too.
///
/// An archive may be made to do harm, so depth, number and size are bounded. Members never touch a path.
final class Unpacker {

    /// A tar of zips of gzipped filings; nobody means more.
    private static final int DEEPEST = 4;

    /// There were some two million current reports by 2026: a tar of all of them is read whole.
    private static final long MOST_MEMBERS = 5_000_000;

    /// EDGAR takes no submission near this size.
    private static final long MOST_BYTES = 1L << 30;

    /// Larger members are kept in a temporary file while they are read.
    private static final int MOST_ON_HEAP = 1 << 23;

    private final Consumer<Input> to;
    private long members;

    Unpacker(Consumer<Input> to) {
        this.to = to;
    }

    /// @throws IOException if it is damaged, or breaks a bound; what came before has been handed out
    void unpack(String name, InputStream packed) throws IOException {
        unpack(name, packed, 0);
    }

    private void unpack(String name, InputStream packed, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("archives must be at most %d deep".formatted(DEEPEST));
        }
        var in = new BufferedInputStream(packed);
        in.mark(Packing.LONGEST_MARK);
        var packing = Packing.of(in.readNBytes(Packing.LONGEST_MARK));
        in.reset();
        switch (packing) {
            case GZIP -> {
                var counted = new Inflation.Counted(in);
                unpack(name, new Inflation(new GZIPInputStream(counted), counted), depth + 1);
            }
            case ZIP -> zip(name, in, depth);
            case TAR -> tar(name, in, depth);
            case NONE -> to.accept(new Given(name, Bytes.spilled(in, MOST_ON_HEAP, MOST_BYTES)));
        }
    }

    private void zip(String name, InputStream in, int depth) throws IOException {
        var counted = new Inflation.Counted(in);
        var zip = new ZipInputStream(counted);
        var inflated = new Inflation(zip, counted);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                member(name + "/" + entry.getName(), inflated, depth);
            }
        }
    }

    private void tar(String name, InputStream in, int depth) throws IOException {
        var tar = new TarReader(in);
        for (var entry = tar.next(); entry.isPresent(); entry = tar.next()) {
            member(name + "/" + entry.get(), tar.member(), depth);
        }
    }

    private void member(String name, InputStream in, int depth) throws IOException {
        if (++members > MOST_MEMBERS) {
            throw new IOException("an archive must have at most %,d members".formatted(MOST_MEMBERS));
        }
        var shown = name.replaceAll("\\p{Cntrl}", "?");
        try {
            unpack(shown, in, depth + 1);
        } catch (IOException e) { // the archive itself may be sound
            to.accept(new Unreadable(shown, Inputs.why(e)));
        }
    }
}
