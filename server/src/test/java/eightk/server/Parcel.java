package eightk.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// An envelope as a filer's program writes it.
record Parcel(String mode, String cik, String ccc, List<String> items, String document) {

    static Parcel of(Party party) {
        return new Parcel("LIVE", party.cik().toString(), party.ccc(), List.of("8.01"), """
                <html><body>
                <p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p>
                <p>FORM 8-K</p>
                <p>CURRENT REPORT</p>
                <p>Date of Report (Date of earliest event reported): November 19, 2026</p>
                <p>Item 8.01 Other Events</p>
                <p>The depot in Harrow Fell opened on this day.</p>
                <p>SIGNATURES</p>
                <p>By: /s/ Ada Quill, Chief Executive Officer</p>
                </body></html>
                """);
    }

    Parcel test() {
        return new Parcel("TEST", cik, ccc, items, document);
    }

    Parcel items(String... others) {
        return new Parcel(mode, cik, ccc, List.of(others), document);
    }

    Parcel ccc(String other) {
        return new Parcel(mode, cik, other, items, document);
    }

    Parcel saying(String other) {
        return new Parcel(mode, cik, ccc, items, other);
    }

    String contents() {
        return Base64.getMimeEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
    }

    String xml() {
        var list = new StringBuilder();
        items.forEach(item -> list.append("<cor:item>").append(item).append("</cor:item>"));
        return """
                <?xml version="1.0" ?>
                <cor:edgarSubmission xmlns:cor="http://www.sec.gov/edgar/coreg" xmlns:com="http://www.sec.gov/edgar/common">
                  <cor:liveTestFlag>%s</cor:liveTestFlag>
                  <cor:flags><com:returnCopyFlag>false</com:returnCopyFlag></cor:flags>
                  <cor:submissionType>8-K</cor:submissionType>
                  <cor:filer><cor:filerId>%s</cor:filerId><cor:filerCcc>%s</cor:filerCcc></cor:filer>
                  <cor:items>%s</cor:items>
                  <cor:documents>
                    <com:document><com:conformedName>report.htm</com:conformedName>
                      <com:conformedDocumentType>8-K</com:conformedDocumentType><com:contents>%s</com:contents></com:document>
                  </cor:documents>
                </cor:edgarSubmission>
                """.formatted(mode, cik, ccc, list, contents());
    }

    String json() {
        return """
                {"mode":"%s","form":"8-K","filers":[{"cik":"%s","ccc":"%s"}],"items":["%s"],
                 "documents":[{"fileName":"report.htm","type":"8-K","contents":"%s"}]}
                """.formatted(
                        mode, cik, ccc, String.join("\",\"", items), contents().replaceAll("\\s", ""));
    }
}
