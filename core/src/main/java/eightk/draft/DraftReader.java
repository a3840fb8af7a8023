package eightk.draft;

import eightk.draft.Draft.Amendment;
import eightk.draft.Draft.Attachment;
import eightk.draft.Draft.Company;
import eightk.draft.Draft.Signatory;
import eightk.draft.Draft.Text;
import eightk.law.Form8K;
import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.FilingStatus;
import eightk.model.FormType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the folder of a draft. Nothing outside the folder is read, whatever it names.
public final class DraftReader {

    /// The file that makes a folder a draft.
    public static final String REPORT = "report.yaml";

    /// Largest file of a draft: EDGAR takes about 200 MB in all, and a text a person writes has a thousandth of it.
    private static final long LARGEST = 64L << 20;

    /// Most items, exhibits or registrants; real reports have a tenth of it.
    private static final int MOST = 200;

    /// `99.1`, `10.1.2`, `4(a)`: short enough that a file name made of it has at most the 32 characters EDGAR takes.
    private static final String EXHIBIT_NUMBER = "\\d{1,3}(\\.\\d{1,3}){0,2}(\\([a-z]{1,4}\\))?";

    private static final Set<String> REPORT_NAMES =
            Set.of("form", "amends", "registrant", "event", "boxes", "items", "exhibits", "signed");
    private final Path folder;
    private final List<Mistake> mistakes = new ArrayList<>();

    private DraftReader(Path folder) {
        this.folder = folder;
    }

    /// What a folder holds.
    ///
    /// @param draft absent if there are mistakes
    public record Result(Optional<Draft> draft, List<Mistake> mistakes) {

        public Result {
            mistakes = List.copyOf(mistakes);
        }
    }

    public static boolean isDraft(Path folder) {
        return Files.isRegularFile(folder.resolve(REPORT));
    }

    /// @throws IOException if a file that is there cannot be read
    public static Result read(Path folder) throws IOException {
        return new DraftReader(folder).read();
    }

    private Result read() throws IOException {
        var report = yaml(REPORT).knowing(REPORT_NAMES);
        var form = report.text("form", "8-K(12B|12G3|15D5)?(/A)?", "8-K or 8-K/A");
        var companies = new LinkedHashMap<String, Company>();
        for (var file : registrants(report)) {
            companies.put(file, CompanyReader.read(yaml(file)));
        }
        var event = report.date("event");
        var items = report.blocks("items");
        var exhibits = report.blocks("exhibits");
        if (items.isEmpty() || items.size() > MOST || exhibits.size() > MOST) {
            report.mistake(report.lineOf("items"), "a report has one item or more, and at most %d".formatted(MOST));
            return new Result(Optional.empty(), mistakes);
        }
        var signed = report.oneOrMore("signed");
        if (signed.isEmpty() || signed.size() > MOST) {
            report.mistake(
                    report.lineOf("signed"), "a report is signed by one person or more, at most %d".formatted(MOST));
            return new Result(Optional.empty(), mistakes);
        }
        var signatories = signed.stream().map(one -> signatory(one, companies)).toList();
        var day = signatories.getFirst().date();
        var texts = new ArrayList<Text>();
        var form8K = Form8K.on(day.equals(LocalDate.EPOCH) ? event : day);
        for (var item : items) {
            texts.add(item(item.knowing(Set.of("item", "status", "text")), form8K));
        }
        var attachments = new ArrayList<Attachment>();
        boolean asHtml = Manner.HTML.on(day);
        for (var exhibit : exhibits) {
            attachments.add(exhibit(exhibit.knowing(Set.of("number", "description", "file")), asHtml));
        }
        var amendment =
                form.endsWith("/A") ? Optional.of(amendment(report.block("amends"))) : Optional.<Amendment>empty();
        if (mistakes.isEmpty()) {
            var draft = new Draft(
                    new FormType(form),
                    amendment,
                    List.copyOf(companies.values()),
                    event,
                    boxes(report),
                    texts,
                    attachments,
                    signatories);
            new DraftCheck(draft, report, mistakes).check();
            return new Result(Optional.of(draft).filter(_ -> mistakes.isEmpty()), mistakes);
        }
        return new Result(Optional.empty(), mistakes);
    }

    private static List<String> registrants(YamlFile report) {
        var files = report.words("registrant");
        if (files.size() > MOST || files.size() != Set.copyOf(files).size()) {
            report.mistake(
                    report.lineOf("registrant"), "registrant must be different files, at most %d".formatted(MOST));
            return List.of();
        }
        return files;
    }

    private static Signatory signatory(YamlFile from, Map<String, Company> companies) {
        from.knowing(Set.of("by", "title", "date", "registrant"));
        var file = from.optional("registrant");
        file.filter(name -> !companies.containsKey(name))
                .ifPresent(name -> from.mistake(
                        from.lineOf("registrant"),
                        "registrant must be one of %s, found '%s'"
                                .formatted(String.join(", ", companies.keySet()), name)));
        return new Signatory(
                from.text("by"),
                from.text("title"),
                from.date("date"),
                file.map(companies::get).map(Company::cik));
    }

    private Amendment amendment(YamlFile from) throws IOException {
        from.knowing(Set.of("number", "note", "filing"));
        var number = from.text("number", "[1-9]\\d?", "1");
        var note = from.text("note");
        return new Amendment(number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 1, note, markdown(note));
    }

    private static Set<CoverBox> boxes(YamlFile from) {
        var boxes = EnumSet.noneOf(CoverBox.class);
        for (var name : from.optional("boxes").isPresent() ? from.words("boxes") : List.<String>of()) {
            CoverBox.named(name)
                    .ifPresentOrElse(
                            boxes::add,
                            () -> from.mistake(
                                    from.lineOf("boxes"),
                                    "boxes must be names such as solicitingMaterial, found '%s'".formatted(name)));
        }
        return boxes;
    }

    private Text item(YamlFile from, Form8K form) throws IOException {
        var provisions = new ArrayList<Provision>();
        for (var word : from.text("item").split("[,\\s]+", -1)) {
            try {
                var provision = Provision.parse(word);
                if (form.item(provision.item()).isEmpty()) {
                    from.mistake(
                            from.lineOf("item"), "Item %s was not in the form that day".formatted(provision.item()));
                }
                provisions.add(provision);
            } catch (IllegalArgumentException e) {
                from.mistake(from.lineOf("item"), String.valueOf(e.getMessage()));
            }
        }
        if (provisions.stream().map(Provision::item).distinct().count() > 1) {
            from.mistake(from.lineOf("item"), "item must be one item or paragraphs of one");
        }
        var file = from.text("text");
        var words = markdown(file);
        return new Text(provisions, status(from, provisions, form, words), file, words);
    }

    private Optional<FilingStatus> status(YamlFile from, List<Provision> provisions, Form8K form, String words) {
        if (from.optional("status").isEmpty() || provisions.isEmpty()) {
            return Optional.empty();
        }
        var item = provisions.getFirst().item();
        var status = from.text("status", "filed|furnished", "filed or furnished");
        if (!Legend.isOpen(form, item)) {
            from.mistake(from.lineOf("status"), Legend.withoutEffect(form, item));
        }
        Legend.claimed(words)
                .ifPresent(line -> mistakes.add(new Mistake(
                        from.text("text"),
                        line,
                        "the status in %s writes this sentence: delete one".formatted(REPORT))));
        return Optional.of(status.equals("filed") ? FilingStatus.FILED : FilingStatus.FURNISHED);
    }

    private Attachment exhibit(YamlFile from, boolean asHtml) throws IOException {
        int before = mistakes.size();
        var file = from.text(
                "file",
                "[A-Za-z0-9][A-Za-z0-9._-]*\\.(md|html?|docx|txt|pdf|jpg|gif)",
                "release.md, or .htm .docx .txt .pdf .jpg .gif");
        if (file.matches(".*\\.(md|html?|txt)")) {
            text(file);
        }
        var exhibit = new Attachment(
                from.text("number", EXHIBIT_NUMBER, "99.1"), from.text("description"), file, bytes(file));
        if (mistakes.size() == before) {
            ExhibitWriter.text(exhibit, asHtml, mistakes);
        }
        return exhibit;
    }

    /// A text that can become a document, or whose mistakes are told.
    private String markdown(String file) throws IOException {
        var text = text(file);
        MarkdownHtml.of(file, text, mistakes);
        return text;
    }

    private YamlFile yaml(String file) throws IOException {
        return YamlFile.of(file, text(file), mistakes);
    }

    private String text(String file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file).toArray()))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException _) {
            mistakes.add(new Mistake(file, 0, "must be UTF-8"));
            return "";
        }
    }

    /// A file right in the folder, not reached through a link.
    private Bytes bytes(String file) throws IOException {
        var nothing = Bytes.of(new byte[0]);
        if (file.isEmpty()) {
            return nothing;
        }
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            mistakes.add(new Mistake(REPORT, 0, "a file must be right in the folder, found '%s'".formatted(file)));
            return nothing;
        }
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            mistakes.add(new Mistake(file, 0, "no such file in the folder"));
            return nothing;
        }
        if (Files.size(path) > LARGEST) {
            mistakes.add(new Mistake(file, 0, "must have at most %,d bytes".formatted(LARGEST)));
            return nothing;
        }
        return Bytes.of(Files.readAllBytes(path));
    }
}
