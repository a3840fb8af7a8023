package eightk.server.desk;

import eightk.model.Bytes;
import java.io.IOException;

/// The ways in which an envelope is written, told apart by how it begins, so that the docket need keep nothing but its
/// bytes.
public final class Envelopes {

    private Envelopes() {}

    /// @throws BadEnvelopeException if it is none
    public static Envelope read(Bytes bytes) throws IOException {
        for (long i = 0; i < Math.min(bytes.length(), 1_000); i++) {
            switch (bytes.at(i)) {
                case ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {}
                case '{' -> {
                    return JsonEnvelope.read(bytes);
                }
                default -> {
                    return EnvelopeReader.read(bytes);
                }
            }
        }
        throw new BadEnvelopeException("the body must be an envelope, found nothing");
    }
}
