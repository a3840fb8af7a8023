package eightk.edgar;

import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.Filer;
import eightk.model.Filer.FormerName;
import eightk.model.FormType;
import eightk.model.HeaderField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The companies of a header, each from the fields of its block.
final class Filers {

    private Filers() {}

    static List<Filer> of(List<HeaderField> fields) {
        var filers = new ArrayList<Filer>();
        for (var block : blocks(fields)) {
            filers.add(filer(block));
        }
        return filers;
    }

    /// The fields of each role block. A block begins anew where a name comes that it already has.
    private static List<List<HeaderField>> blocks(List<HeaderField> fields) {
        var blocks = new ArrayList<List<HeaderField>>();
        for (var field : fields) {
            if (field.path().isEmpty()) {
                continue;
            }
            boolean begins = HeaderKey.NAME.is(field.key());
            if (begins || blocks.isEmpty() || !sameRole(blocks.getLast(), field)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(field);
        }
        return blocks;
    }

    private static boolean sameRole(List<HeaderField> block, HeaderField field) {
        return block.getFirst().path().getFirst().equals(field.path().getFirst());
    }

    private static Filer filer(List<HeaderField> block) {
        return new Filer(
                block.getFirst().path().getFirst(),
                first(block, HeaderKey.NAME),
                first(block, HeaderKey.CIK)
                        .filter(text -> text.matches("\\d{1,10}"))
                        .map(Cik::parse),
                first(block, HeaderKey.SIC).flatMap(Filers::sicCode),
                first(block, HeaderKey.IRS_NUMBER),
                first(block, HeaderKey.STATE_OF_INCORPORATION),
                first(block, HeaderKey.FISCAL_YEAR_END),
                first(block, HeaderKey.FORM_TYPE).map(FormType::new),
                first(block, HeaderKey.ACT),
                first(block, HeaderKey.FILE_NUMBER),
                first(block, HeaderKey.FILM_NUMBER),
                address(within(block, "BUSINESS")),
                first(within(block, "BUSINESS"), HeaderKey.PHONE),
                address(within(block, "MAIL")),
                formerNames(within(block, "FORMER")));
    }

    private static Optional<String> first(List<HeaderField> block, HeaderKey key) {
        return block.stream()
                .filter(field -> key.is(field.key()))
                .map(HeaderField::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// The fields in a block whose name begins with a word: `BUSINESS ADDRESS` or `BUSINESS-ADDRESS`.
    private static List<HeaderField> within(List<HeaderField> block, String word) {
        return block.stream()
                .filter(field -> field.path().getLast().startsWith(word))
                .toList();
    }

    private static Optional<Address> address(List<HeaderField> block) {
        return block.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        first(block, HeaderKey.STREET_1),
                        first(block, HeaderKey.STREET_2),
                        first(block, HeaderKey.CITY),
                        first(block, HeaderKey.STATE),
                        first(block, HeaderKey.ZIP),
                        Optional.empty()));
    }

    /// `ELECTRONIC COMPUTERS [3571]`, or `3571` alone as in 1994; ` []` where EDGAR has none.
    private static Optional<String> sicCode(String text) {
        var digits = text.substring(text.lastIndexOf('[') + 1).replaceAll("\\D", "");
        return Optional.of(digits).filter(code -> !code.isEmpty());
    }

    private static List<FormerName> formerNames(List<HeaderField> fields) {
        var names = new ArrayList<FormerName>();
        for (int i = 0; i < fields.size(); i++) {
            if (HeaderKey.FORMER_NAME.is(fields.get(i).key())) {
                boolean dated = i + 1 < fields.size()
                        && HeaderKey.FORMER_NAME_CHANGED.is(fields.get(i + 1).key());
                names.add(new FormerName(
                        fields.get(i).value(), dated ? date(fields.get(i + 1).value()) : Optional.empty()));
            }
        }
        return names;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(HeaderReader.date(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
