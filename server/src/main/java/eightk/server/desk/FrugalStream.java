package eightk.server.desk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets a parser read only so far without coming to anything: a comment, a name or an attribute of a hundred
/// megabytes would have to be held whole.
final class FrugalStream extends FilterInputStream {

    /// Longer than any such thing in a real envelope by far.
    private static final int MOST_AT_ONCE = 1 << 20;

    private long sinceProgress;

    FrugalStream(InputStream in) {
        super(in);
    }

    void progress() {
        sinceProgress = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int n = in.read(target, offset, count);
        sinceProgress += Math.max(n, 0);
        if (sinceProgress > MOST_AT_ONCE) {
            throw new BadEnvelopeException(
                    "no part of the envelope but contents may be longer than %,d bytes".formatted(MOST_AT_ONCE));
        }
        return n;
    }
}
