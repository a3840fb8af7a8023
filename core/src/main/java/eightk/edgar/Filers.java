package eightk.edgar;

import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.Filer;
import eightk.model.Filer.FormerName;
import eightk.model.FormType;
import eightk.model.HeaderField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The companies of a header, each from the fields of its block.
final class Filers {

    private static final int LONGEST_CIK = 10;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

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
        var first = HeaderKey.firstOfEach(block);
        var business = within(block, "BUSINESS");
        var mail = within(block, "MAIL");
        var firstOfBusiness = HeaderKey.firstOfEach(business);
        return new Filer(
                block.getFirst().path().getFirst(),
                value(first, HeaderKey.NAME),
                value(first, HeaderKey.CIK).filter(Filers::isCik).map(Cik::parse),
                value(first, HeaderKey.SIC).flatMap(Filers::sicCode),
                value(first, HeaderKey.IRS_NUMBER),
                value(first, HeaderKey.STATE_OF_INCORPORATION),
                value(first, HeaderKey.FISCAL_YEAR_END),
                value(first, HeaderKey.FORM_TYPE).map(FormType::new),
                value(first, HeaderKey.ACT),
                value(first, HeaderKey.FILE_NUMBER),
                value(first, HeaderKey.FILM_NUMBER),
                business.isEmpty() ? Optional.empty() : Optional.of(address(firstOfBusiness)),
                value(firstOfBusiness, HeaderKey.PHONE),
                mail.isEmpty() ? Optional.empty() : Optional.of(address(HeaderKey.firstOfEach(mail))),
                formerNames(within(block, "FORMER")));
    }

    private static Optional<String> value(Map<HeaderKey, HeaderField> first, HeaderKey key) {
        return Optional.ofNullable(first.get(key)).map(HeaderField::value);
    }

    private static boolean isCik(String text) {
        return text.length() <= LONGEST_CIK && HeaderReader.areDigits(text);
    }

    /// The fields in a block whose name begins with a word: `BUSINESS ADDRESS` or `BUSINESS-ADDRESS`.
    private static List<HeaderField> within(List<HeaderField> block, String word) {
        var within = new ArrayList<HeaderField>();
        for (var field : block) {
            if (field.path().getLast().startsWith(word)) {
                within.add(field);
            }
        }
        return within;
    }

    private static Address address(Map<HeaderKey, HeaderField> first) {
        return new Address(
                value(first, HeaderKey.STREET_1),
                value(first, HeaderKey.STREET_2),
                value(first, HeaderKey.CITY),
                value(first, HeaderKey.STATE),
                value(first, HeaderKey.ZIP),
                Optional.empty());
    }

    /// `ELECTRONIC COMPUTERS [3571]`, or `3571` alone as in 1994; ` []` where EDGAR has none.
    private static Optional<String> sicCode(String text) {
        var digits = NO_DIGIT.matcher(text.substring(text.lastIndexOf('[') + 1)).replaceAll("");
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
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
