package eightk.server.edgar;

import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.Submission;
import java.util.Optional;

/// The files that EDGAR makes in a submission's folder, beside the documents themselves.
///
/// @param cik whose folder it is
public record Folder(Listing listing, Cik cik, Submission submission, Bytes bytes) {

    /// A file that is made; absent if the name is none of them.
    public Optional<Delivery> made(String name) {
        var number = listing.number().toString();
        if (name.equals("index.json")) {
            return Optional.of(Delivery.of("application/json", FolderJson.of(listing, cik), listing.modified()));
        } else if (name.equals(number + "-index-headers.html")) {
            return Optional.of(Delivery.of(
                    "text/html; charset=iso-8859-1", HeadersPage.html(listing, submission, bytes), listing.modified()));
        } else if (name.equals(number + ".hdr.sgml")) {
            return Optional.of(Delivery.of(
                    "text/plain; charset=iso-8859-1",
                    Xml.latin(TaggedHeader.of(listing, submission)),
                    listing.modified()));
        } else {
            return Optional.empty();
        }
    }
}
