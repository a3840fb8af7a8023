package eightk.server.desk;

import static eightk.server.register.FilerFact.CITY;
import static eightk.server.register.FilerFact.EMPLOYER_ID;
import static eightk.server.register.FilerFact.FILE_NUMBER;
import static eightk.server.register.FilerFact.FISCAL_YEAR_END;
import static eightk.server.register.FilerFact.MAIL_CITY;
import static eightk.server.register.FilerFact.MAIL_STATE;
import static eightk.server.register.FilerFact.MAIL_STREET1;
import static eightk.server.register.FilerFact.MAIL_STREET2;
import static eightk.server.register.FilerFact.MAIL_ZIP;
import static eightk.server.register.FilerFact.PHONE;
import static eightk.server.register.FilerFact.SIC;
import static eightk.server.register.FilerFact.STATE;
import static eightk.server.register.FilerFact.STATE_OF_INCORPORATION;
import static eightk.server.register.FilerFact.STREET1;
import static eightk.server.register.FilerFact.STREET2;
import static eightk.server.register.FilerFact.ZIP;

import eightk.law.Form8K;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.ItemNumber;
import eightk.server.desk.Envelope.Attachment;
import eightk.server.register.FilerAccount;
import eightk.server.register.FilerFact;
import eightk.server.register.FilerFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes of an envelope what EDGAR disseminates: the header, with what the desk knows of the filers, and the documents.
final class SubmissionComposer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.US);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.US);

    /// The endings of documents that are no text, which a submission carries uuencoded.
    private static final Set<String> BINARY = Set.of("jpg", "jpeg", "gif", "png", "pdf", "zip", "xlsx");

    /// How far into a document one looks for the namespace of Inline XBRL.
    private static final int PROLOGUE = 64 << 10;

    private SubmissionComposer() {}

    /// @param number as given on receipt
    /// @param acceptedAt for the stamp
    /// @param filers in the order of the envelope
    static Bytes compose(
            Envelope envelope,
            List<FilerAccount> filers,
            AccessionNumber number,
            LocalDate filingDate,
            Instant acceptedAt)
            throws IOException {
        try (var out = new Spill(Long.MAX_VALUE)) {
            out.write(ascii(header(envelope, filers, number, filingDate, acceptedAt)));
            int sequence = 1;
            for (var document : envelope.documents()) {
                document(document, sequence++, out);
            }
            out.write(ascii("</SEC-DOCUMENT>\n"));
            return out.bytes();
        }
    }

    private static String header(
            Envelope envelope,
            List<FilerAccount> filers,
            AccessionNumber number,
            LocalDate filingDate,
            Instant acceptedAt) {
        var day = DAY.format(filingDate);
        var text = new StringBuilder();
        text.append("<SEC-DOCUMENT>%s.txt : %s\n".formatted(number, day));
        text.append("<SEC-HEADER>%s.hdr.sgml : %s\n".formatted(number, day));
        text.append("<ACCEPTANCE-DATETIME>%s\n".formatted(SECOND.format(acceptedAt.atZone(Washington.zone()))));
        text.append("ACCESSION NUMBER:\t\t%s\n".formatted(number));
        text.append("CONFORMED SUBMISSION TYPE:\t%s\n".formatted(envelope.form()));
        text.append(
                "PUBLIC DOCUMENT COUNT:\t\t%d\n".formatted(envelope.documents().size()));
        envelope.periodOfReport()
                .ifPresent(period -> text.append("CONFORMED PERIOD OF REPORT:\t%s\n".formatted(DAY.format(period))));
        for (var item : envelope.items()) {
            text.append("ITEM INFORMATION:\t\t%s\n".formatted(label(item, filingDate)));
        }
        text.append("FILED AS OF DATE:\t\t%s\n".formatted(day));
        text.append("DATE AS OF CHANGE:\t\t%s\n".formatted(day));
        for (var filer : filers) {
            filer(filer, envelope.form(), text);
        }
        return text.append("</SEC-HEADER>\n").toString();
    }

    /// A code that the form does not have stays as declared, for review to see.
    private static String label(String item, LocalDate day) {
        return Form8K.on(day)
                .item(ItemNumber.parse(item))
                .map(it -> it.headerLabels().isEmpty()
                        ? it.caption()
                        : it.headerLabels().getFirst())
                .orElse(item);
    }

    private static void filer(FilerAccount filer, String form, StringBuilder text) {
        var facts = filer.facts();
        text.append("\nFILER:\n\n\tCOMPANY DATA:\t\n");
        line(text, "COMPANY CONFORMED NAME:\t\t\t", facts.name());
        line(text, "CENTRAL INDEX KEY:\t\t\t", filer.cik().toString());
        line(text, "STANDARD INDUSTRIAL CLASSIFICATION:\t", facts.get(SIC));
        line(text, "EIN:\t\t\t\t", facts.get(EMPLOYER_ID));
        line(text, "STATE OF INCORPORATION:\t\t\t", facts.get(STATE_OF_INCORPORATION));
        line(text, "FISCAL YEAR END:\t\t\t", facts.get(FISCAL_YEAR_END));
        text.append("\n\tFILING VALUES:\n");
        line(text, "FORM TYPE:\t\t", form);
        line(text, "SEC ACT:\t\t", "1934 Act");
        line(text, "SEC FILE NUMBER:\t", facts.get(FILE_NUMBER));
        address("BUSINESS", facts, List.of(STREET1, STREET2, CITY, STATE, ZIP), text);
        line(text, "BUSINESS PHONE:\t\t", facts.get(PHONE));
        if (!facts.get(MAIL_STREET1).isEmpty()) {
            address("MAIL", facts, List.of(MAIL_STREET1, MAIL_STREET2, MAIL_CITY, MAIL_STATE, MAIL_ZIP), text);
        }
        for (var former : filer.formerNames()) {
            text.append("\n\tFORMER COMPANY:\t\n");
            line(text, "FORMER CONFORMED NAME:\t", former.name());
            line(text, "DATE OF NAME CHANGE:\t", DAY.format(former.until()));
        }
    }

    /// @param lines two of a street, then city, state and zip
    private static void address(String kind, FilerFacts facts, List<FilerFact> lines, StringBuilder text) {
        text.append("\n\t%s ADDRESS:\t\n".formatted(kind));
        line(text, "STREET 1:\t\t", facts.get(lines.get(0)));
        line(text, "STREET 2:\t\t", facts.get(lines.get(1)));
        line(text, "CITY:\t\t\t", facts.get(lines.get(2)));
        line(text, "STATE:\t\t\t", facts.get(lines.get(3)));
        line(text, "ZIP:\t\t\t", facts.get(lines.get(4)));
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append("\t\t").append(key).append(value).append('\n');
        }
    }

    private static void document(Attachment document, int sequence, OutputStream out) throws IOException {
        var name = document.fileName();
        out.write(
                ascii("<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<FILENAME>%s\n".formatted(document.type(), sequence, name)));
        if (document.description().isPresent()) {
            out.write(ascii("<DESCRIPTION>%s\n".formatted(document.description().get())));
        }
        out.write(ascii("<TEXT>\n"));
        var wrapper = wrapper(document);
        if (!wrapper.isEmpty()) {
            out.write(ascii("<%s>\n".formatted(wrapper)));
        }
        if (BINARY.contains(ending(name))) {
            Uuencoder.write(name, document.bytes(), out);
        } else {
            document.bytes().open().transferTo(out);
            long length = document.bytes().length();
            if (length == 0 || document.bytes().at(length - 1) != '\n') {
                out.write('\n');
            }
        }
        if (!wrapper.isEmpty()) {
            out.write(ascii("</%s>\n".formatted(wrapper)));
        }
        out.write(ascii("</TEXT>\n</DOCUMENT>\n"));
    }

    /// What EDGAR puts around a document of this kind inside of its text; empty for most.
    private static String wrapper(Attachment document) {
        var ending = ending(document.fileName());
        if (document.type().startsWith("EX-101") || (ending.equals("htm") && isInlineXbrl(document.bytes()))) {
            return "XBRL";
        }
        return switch (ending) {
            case "pdf" -> "PDF";
            case "xml" -> "XML";
            default -> "";
        };
    }

    private static boolean isInlineXbrl(Bytes bytes) {
        var beginning = new byte[(int) Math.min(PROLOGUE, bytes.length())];
        bytes.copyTo(beginning, 0);
        return new String(beginning, StandardCharsets.ISO_8859_1).contains("http://www.xbrl.org/2013/inlineXBRL");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
