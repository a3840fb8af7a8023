package eightk.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What comes out of a compressed stream, stopped when it is out of all proportion to what went in.
final class Inflation extends FilterInputStream {

    /// Filings shrink to a tenth and pages of blanks to a hundredth; a stream made to do harm, to a thousandth.
    private static final int MOST_TIMES = 200;

    /// Below this, proportion does not matter.
    private static final long HARMLESS = 1L << 26;

    private final Counted packed;
    private long count;

    /// @param packed what `inflated` reads from
    Inflation(InputStream inflated, Counted packed) {
        super(inflated);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        counted(n);
        return n;
    }

    /// The archive goes on after a member is read.
    @Override
    public void close() {}

    private void counted(int n) throws IOException {
        count += Math.max(0, n);
        if (count > HARMLESS && count > MOST_TIMES * packed.count) {
            throw new IOException("must not unpack to more than %d times its size".formatted(MOST_TIMES));
        }
    }

    /// Counts what is read through it.
    static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
