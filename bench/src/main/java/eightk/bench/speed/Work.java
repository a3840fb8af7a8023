package eightk.bench.speed;

import eightk.edgar.DocumentText;
import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.Document;
import eightk.model.FormType;
import eightk.report.CurrentReports;
import eightk.report.DocumentBlocks;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jsoup.Jsoup;

/// Something that is done to one filing, and timed. What it returns depends on all that was done, so that nothing of
/// it can be left out.
enum Work {
    /// A checksum of every byte: what it costs to look at them at all.
    CRC32C("CRC32C over all bytes") {
        @Override
        long on(Filing filing) {
            var checksum = new CRC32C();
            var chunk = new byte[CHUNK];
            for (long at = 0; at < filing.bytes().length(); at += CHUNK) {
                checksum.update(chunk, 0, filing.bytes().copyTo(chunk, at));
            }
            return checksum.getValue();
        }
    },
    /// The main document, already found, decoded and parsed into a tree.
    JSOUP("jsoup on the main documents") {
        @Override
        long on(Filing filing) {
            return Jsoup.parse(DocumentText.of(filing.main())).childNodeSize();
        }
    },
    /// Where each document begins and ends, and the header.
    CONTAINER("our container and header") {
        @Override
        long on(Filing filing) {
            return new SubmissionReader()
                    .read(filing.bytes())
                    .value()
                    .documents()
                    .size();
        }
    },
    /// The main document, already found, decoded and read into lines and blocks.
    BLOCKS("our blocks of the main documents") {
        @Override
        long on(Filing filing) {
            var main = new Document(1, FormType.CURRENT_REPORT, Optional.empty(), Optional.empty(), filing.main());
            return DocumentBlocks.of(main).size();
        }
    },
    /// The whole way from bytes to a report.
    READ("our read, bytes to report") {
        @Override
        long on(Filing filing) {
            var reading = CurrentReports.read(filing.bytes());
            return (long) reading.value().items().size() + reading.findings().size();
        }
    };

    private static final int CHUNK = 1 << 16;

    private final String label;

    Work(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract long on(Filing filing);

    /// One filing in memory.
    ///
    /// @param main its main document; empty where it has none or it is too long to be read
    record Filing(Bytes bytes, Bytes main) {}
}
