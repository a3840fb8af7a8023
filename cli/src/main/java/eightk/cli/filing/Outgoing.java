package eightk.cli.filing;

import eightk.model.Cik;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A submission as `build` left it in a folder, in the XML of EDGAR Next and without any CIK confirmation code.
public final class Outgoing {

    /// The file of a built folder.
    public static final String FILE = "submission.xml";

    /// EDGAR takes 200 MB of documents, which are a third longer in base64.
    private static final long MOST_BYTES = 280_000_000;

    private static final Pattern FLAG = Pattern.compile("(<(?:\\w+:)?liveTestFlag>)[^<]{0,20}(</)");
    private static final Pattern FILER =
            Pattern.compile("<((?:\\w+:)?)filerId>\\s{0,99}(\\d{1,10})\\s{0,99}</\\1filerId>"
                    + "(?:\\s{0,99}<\\1filerCcc>\\s{0,99}</\\1filerCcc>|\\s{0,99}<\\1filerCcc\\s{0,9}/>)?");

    private final String xml;
    private final List<String> documents = new ArrayList<>();
    private int filerIds;
    private int flags;
    private String form = "";

    private Outgoing(String xml) {
        this.xml = xml;
    }

    /// @throws IOException if there is none, or it is not a submission that can be sent
    public static Outgoing in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new IOException("%s must be a folder made by eightk build, found no %s in it; build the draft first"
                    .formatted(folder, FILE));
        }
        return read(file);
    }

    static Outgoing read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > MOST_BYTES) {
            throw wrong(file, "be at most %,d bytes long".formatted(MOST_BYTES), "more; shrink or take out documents");
        }
        var outgoing = new Outgoing(Files.readString(file));
        outgoing.examine(file);
        return outgoing;
    }

    /// Such as `8-K`.
    public String form() {
        return form;
    }

    /// File names, the main document first.
    public List<String> documents() {
        return List.copyOf(documents);
    }

    public List<Cik> filers() {
        return FILER.matcher(xml)
                .results()
                .map(m -> Cik.parse(m.group(2)))
                .distinct()
                .toList();
    }

    /// What is hashed and kept: all that is sent but the codes. A hash over these eight characters too would let
    /// whoever has the record find them by trying.
    public byte[] withoutSecrets(Mode mode) {
        return flagged(mode).getBytes(StandardCharsets.UTF_8);
    }

    /// What is sent.
    ///
    /// @throws IOException if the code of a filer is not there
    byte[] withSecrets(Mode mode, Secrets secrets) throws IOException {
        for (var cik : filers()) {
            if (secrets.ccc(cik).isEmpty()) {
                throw new IOException(
                        "the CCC of CIK %s is wanted in %s or %s_%s, found none; an account administrator sees it on EDGAR's dashboard"
                                .formatted(cik, Secrets.CCC, Secrets.CCC, cik));
            }
        }
        return FILER.matcher(flagged(mode))
                .replaceAll(m ->
                        Matcher.quoteReplacement("<%1$sfilerId>%2$s</%1$sfilerId><%1$sfilerCcc>%3$s</%1$sfilerCcc>"
                                .formatted(
                                        m.group(1),
                                        m.group(2),
                                        escaped(secrets.ccc(Cik.parse(m.group(2)))
                                                .orElseThrow()))))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// What a desk of ours makes its fingerprint of: as sent, with nothing where the codes stand.
    byte[] withEmptyCodes(Mode mode) {
        return FILER.matcher(flagged(mode))
                .replaceAll("<$1filerId>$2</$1filerId><$1filerCcc></$1filerCcc>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String ccc) {
        return ccc.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String flagged(Mode mode) {
        return FLAG.matcher(xml).replaceFirst("$1" + mode.name() + "$2");
    }

    private void examine(Path file) throws IOException {
        try {
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element(file, reader);
                }
            }
        } catch (XMLStreamException e) {
            throw wrong(
                    file,
                    "be XML",
                    "something else near line " + e.getLocation().getLineNumber() + "; build it again");
        }
        if (flags != 1 || FLAG.matcher(xml).results().limit(2).count() != 1) {
            throw wrong(file, "say once in liveTestFlag whether it is a test", "it otherwise; build it again");
        }
        if (filerIds == 0 || FILER.matcher(xml).results().count() != filerIds) {
            throw wrong(file, "name each filer by a filerId of up to ten digits", "it otherwise; build it again");
        }
        if (documents.isEmpty()) {
            throw wrong(file, "hold documents", "none; build it again");
        }
    }

    private void element(Path file, XMLStreamReader reader) throws IOException, XMLStreamException {
        switch (reader.getLocalName()) {
            case "filerId" -> filerIds++;
            case "liveTestFlag" -> flags++;
            case "submissionType" -> form = reader.getElementText().strip();
            case "conformedName" -> documents.add(reader.getElementText().strip());
            case "filerCcc" -> {
                if (!reader.getElementText().isBlank()) {
                    throw wrong(file, "hold no CCC", "one; take it out, and consider it seen");
                }
            }
            default -> {}
        }
    }

    private static IOException wrong(Path file, String wanted, String found) {
        return new IOException("%s must %s, found %s".formatted(file, wanted, found));
    }
}
