package eightk.server.edgar;

import eightk.model.HeaderField;
import eightk.model.Submission;
import eightk.model.SubmissionHeader.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The header of a submission as `.hdr.sgml` has it: tags for the keys of the `.txt`.
///
/// Made from the fields, so the lines are those of the header; only the coded ones are written as their codes.
final class TaggedHeader {

    /// Tags that are not the key with hyphens for blanks.
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("CONFORMED SUBMISSION TYPE", "TYPE"),
            Map.entry("CONFORMED PERIOD OF REPORT", "PERIOD"),
            Map.entry("ITEM INFORMATION", "ITEMS"),
            Map.entry("FILED AS OF DATE", "FILING-DATE"),
            Map.entry("DATE AS OF CHANGE", "DATE-OF-FILING-DATE-CHANGE"),
            Map.entry("COMPANY CONFORMED NAME", "CONFORMED-NAME"),
            Map.entry("CENTRAL INDEX KEY", "CIK"),
            Map.entry("STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED-SIC"),
            Map.entry("EIN", "IRS-NUMBER"),
            Map.entry("SEC ACT", "ACT"),
            Map.entry("SEC FILE NUMBER", "FILE-NUMBER"),
            Map.entry("STREET 1", "STREET1"),
            Map.entry("STREET 2", "STREET2"),
            Map.entry("BUSINESS PHONE", "PHONE"),
            Map.entry("DATE OF NAME CHANGE", "DATE-CHANGED"));

    /// Written by the container itself, before the fields.
    private static final Set<String> STAMP = Set.of("ACCEPTANCE-DATETIME");

    /// The fields that a filer's block begins with, in either dialect.
    private static final Set<String> FILERS = Set.of("COMPANY CONFORMED NAME", "CONFORMED-NAME");

    /// The fields that the block of a former name begins with.
    private static final Set<String> FORMER_NAMES = Set.of("FORMER CONFORMED NAME", "FORMER-CONFORMED-NAME");

    private final StringBuilder text = new StringBuilder();
    private List<String> open = List.of();

    private TaggedHeader() {}

    /// @param listing for what names the submission
    static String of(Listing listing, Submission submission) {
        var day = listing.filed().toString().replace("-", "");
        return "<SEC-HEADER>%s.hdr.sgml : %s\n%s%s</SEC-HEADER>\n"
                .formatted(listing.number(), day, accepted(listing), lines(listing, submission));
    }

    /// The fields alone, as they stand at the head of a `.nc` file.
    static String lines(Listing listing, Submission submission) {
        var writer = new TaggedHeader();
        submission
                .header()
                .fields()
                .forEach(field -> writer.field(field, submission.header().dialect(), listing));
        writer.moveTo(List.of());
        return writer.text.toString();
    }

    private static String accepted(Listing listing) {
        return listing.acceptedAt()
                .map(at -> "<ACCEPTANCE-DATETIME>" + Stamps.acceptance(at) + "\n")
                .orElse("");
    }

    private void field(HeaderField field, Dialect dialect, Listing listing) {
        if (STAMP.contains(field.key())) {
            return;
        }
        // Two filers in a row have the same path, and so have two former names.
        if (FILERS.contains(field.key())) {
            moveTo(List.of());
        } else if (FORMER_NAMES.contains(field.key()) && !field.path().isEmpty()) {
            moveTo(field.path().subList(0, field.path().size() - 1));
        }
        moveTo(field.path());
        var tag = dialect == Dialect.TAGGED ? field.key() : TAGS.getOrDefault(field.key(), hyphened(field.key()));
        text.append('<')
                .append(tag)
                .append('>')
                .append(value(tag, field.value(), listing))
                .append('\n');
    }

    /// Closes the blocks that end here and opens those that begin.
    private void moveTo(List<String> path) {
        int same = 0;
        while (same < Math.min(open.size(), path.size()) && open.get(same).equals(path.get(same))) {
            same++;
        }
        for (var block : new ArrayList<>(open.subList(same, open.size())).reversed()) {
            text.append("</").append(hyphened(block)).append(">\n");
        }
        for (var block : path.subList(same, path.size())) {
            text.append('<').append(hyphened(block)).append(">\n");
        }
        open = path;
    }

    private static String value(String tag, String value, Listing listing) {
        return switch (tag) {
            case "ASSIGNED-SIC" -> value.replaceFirst("^.*\\[(\\d+)\\]$", "$1");
            case "ACT" -> Columns.act(value);
            case "ITEMS" ->
                listing.items().stream()
                        .filter(item -> item.caption().equalsIgnoreCase(value))
                        .map(item -> item.number().toString())
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    private static String hyphened(String key) {
        return key.replace(' ', '-');
    }
}
