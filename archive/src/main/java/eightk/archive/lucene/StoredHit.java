package eightk.archive.lucene;

import eightk.archive.Search.Filer;
import eightk.archive.Search.Hit;
import eightk.archive.Search.Told;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hit as the index keeps it: one run of bytes a unit, in the order of the record.
final class StoredHit {

    private StoredHit() {}

    static byte[] bytes(Hit hit) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(hit.key());
            out.writeLong(hit.position());
            out.writeLong(hit.number().login().number());
            out.writeInt(hit.number().yearOfCentury());
            out.writeInt(hit.number().sequence());
            out.writeInt(hit.sequence());
            text(out, hit.fileName());
            text(out, hit.type());
            text(out, hit.description());
            text(out, hit.form());
            out.writeLong(hit.filed().toEpochDay());
            out.writeInt(hit.companies().size());
            for (var company : hit.companies()) {
                text(out, company.name());
                out.writeLong(company.cik().map(Cik::number).orElse(0L));
            }
            out.writeInt(hit.items().size());
            for (var item : hit.items()) {
                text(out, item);
            }
            text(out, hit.item().map(ItemNumber::toString).orElse(""));
            out.writeBoolean(hit.event().isPresent());
            if (hit.event().isPresent()) {
                told(out, hit.event().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void told(DataOutputStream out, Told told) throws IOException {
        text(out, told.eventId());
        text(out, told.type());
        text(out, told.person());
        text(out, told.quote());
        out.writeInt(told.place().document());
        out.writeInt(told.place().line());
        out.writeInt(told.place().column());
    }

    /// @throws IOException if the bytes are none of ours
    static Hit read(byte[] bytes, int offset, int length, float score) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            return new Hit(
                    in.readLong(),
                    in.readLong(),
                    new AccessionNumber(new Cik(in.readLong()), in.readInt(), in.readInt()),
                    in.readInt(),
                    text(in),
                    text(in),
                    text(in),
                    text(in),
                    LocalDate.ofEpochDay(in.readLong()),
                    companies(in),
                    texts(in),
                    Optional.of(text(in)).filter(item -> !item.isEmpty()).map(ItemNumber::parse),
                    in.readBoolean() ? Optional.of(told(in)) : Optional.empty(),
                    score);
        }
    }

    private static List<Filer> companies(DataInputStream in) throws IOException {
        var companies = new ArrayList<Filer>();
        for (int n = in.readInt(); n > 0; n--) {
            var name = text(in);
            companies.add(new Filer(
                    name, Optional.of(in.readLong()).filter(cik -> cik > 0).map(Cik::new)));
        }
        return companies;
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int n = in.readInt(); n > 0; n--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static Told told(DataInputStream in) throws IOException {
        var id = text(in);
        var type = text(in);
        var person = text(in);
        var quote = text(in);
        return new Told(id, type, person, quote, new Place(in.readInt(), in.readInt(), in.readInt(), quote));
    }

    /// The stream's own way holds no more than 65,535 bytes.
    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
