package eightk.server;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.Document;
import eightk.server.edgar.FileNames;

/// Where a filing is found: EDGAR's own paths, and ours for people and programs.
///
/// @param cik the company whose folder it is in
public record Links(Cik cik, AccessionNumber accession) {

    /// The page for people.
    public String page() {
        return "/filings/" + accession;
    }

    /// The report as the filer wrote it, made harmless, for a frame.
    public String original() {
        return page() + "/original";
    }

    /// The report as JSON.
    public String json() {
        return "/api/v1/filings/" + accession;
    }

    /// EDGAR's folder of the filing, with a slash at the end.
    public String folder() {
        return "/Archives/edgar/data/%d/%s/".formatted(cik.number(), accession.undashed());
    }

    /// EDGAR's filing detail page.
    public String index() {
        return folder() + accession + "-index.htm";
    }

    /// The submission as it was disseminated, byte for byte.
    public String submission() {
        return folder() + accession + ".txt";
    }

    /// A document, by its file name.
    public String document(Document document) {
        return folder() + nameOf(document);
    }

    static String nameOf(Document document) {
        return FileNames.of(document);
    }
}
