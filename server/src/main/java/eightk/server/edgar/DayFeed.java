package eightk.server.edgar;

import eightk.archive.Archive;
import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.Document;
import eightk.model.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The daily feed, `YYYYMMDD.nc.tar.gz`: every submission of a day as `<number>.nc`, a tagged header and the documents.
///
/// It is written as it is sent and holds one submission at a time. A submission corrected since is in it as it stands
/// now, once: EDGAR's `.corr01` files beside the first version are not made.
///
/// @param filings of the day, oldest first
record DayFeed(Archive archive, List<Listing> filings) {

    void write(OutputStream to) throws IOException {
        try (var tar = new TarWriter(new GZIPOutputStream(to, 1 << 16))) {
            for (var listing : filings) {
                var submission = archive.find(listing.number());
                if (submission.isPresent()) {
                    write(listing, submission.get(), tar);
                }
            }
        }
    }

    private static void write(Listing listing, Bytes bytes, TarWriter tar) throws IOException {
        var parts = parts(listing, new SubmissionReader().read(bytes).value());
        tar.file(listing.number() + ".nc", listing.modified(), parts);
    }

    private static List<Bytes> parts(Listing listing, Submission submission) {
        var parts = new ArrayList<Bytes>();
        parts.add(text("<SUBMISSION>\n" + TaggedHeader.lines(listing, submission)));
        for (var document : submission.documents()) {
            parts.add(text(head(document)));
            parts.add(document.text());
            parts.add(text("</TEXT>\n</DOCUMENT>\n"));
        }
        parts.add(text("</SUBMISSION>\n"));
        return parts;
    }

    private static String head(Document document) {
        return "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<FILENAME>%s\n%s<TEXT>\n"
                .formatted(
                        document.type(),
                        document.sequence(),
                        FileNames.of(document),
                        document.description()
                                .map(it -> "<DESCRIPTION>" + it + "\n")
                                .orElse(""));
    }

    private static Bytes text(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A tar archive in the format of POSIX.1-1988, `ustar`, which every program reads.
    private static final class TarWriter implements AutoCloseable {

        private static final int BLOCK = 512;

        /// Where the header has what it is summed up in, and how long that is.
        private static final int SUM = 148;

        private static final int SUM_LENGTH = 8;

        private final OutputStream out;

        TarWriter(OutputStream out) {
            this.out = out;
        }

        void file(String name, Instant modified, List<Bytes> parts) throws IOException {
            long length = parts.stream().mapToLong(Bytes::length).sum();
            out.write(header(name, length, Math.max(0, modified.getEpochSecond())));
            for (var part : parts) {
                part.open().transferTo(out);
            }
            out.write(new byte[Math.floorMod(-length, BLOCK)]);
        }

        private static byte[] header(String name, long length, long seconds) {
            var header = new byte[BLOCK];
            put(header, 0, name);
            put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
            put(header, 124, "%011o\0%011o\0".formatted(length, seconds));
            put(header, SUM, " ".repeat(SUM_LENGTH) + "0");
            put(header, 257, "ustar\0" + "00");
            int sum = 0;
            for (var one : header) {
                sum += one & 0xFF;
            }
            put(header, SUM, "%06o\0 ".formatted(sum));
            return header;
        }

        private static void put(byte[] header, int at, String text) {
            var bytes = text.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(bytes, 0, header, at, bytes.length);
        }

        @Override
        public void close() throws IOException {
            try (out) {
                out.write(new byte[2 * BLOCK]);
            }
        }
    }
}
