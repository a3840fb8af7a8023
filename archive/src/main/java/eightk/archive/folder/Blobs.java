package eightk.archive.folder;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import eightk.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Bytes under their SHA-256, compressed by Zstandard with a checksum, sealed where the folder has a key, each kept
/// once.
///
/// Small ones are rows of the journal and share its commit; large ones are files, on disk before that commit.
final class Blobs {

    /// Current reports are shorter, in base64 too (all of a sample of 137). A larger limit would save few files and
    /// cost
    /// heap: 32 filers at a time hold this much each, and as much again while it is compressed.
    static final int LARGEST_ROW = 3 << 20;

    /// Level 3, which Zstandard itself prefers, takes a third more time and saves 4 % (107 submissions, 66 MB).
    private static final int LEVEL = 1;

    private static final String SUFFIX = ".zst";

    private final Path folder;
    private final Vault vault;

    /// @param store the folder of the store, which has a folder for these
    Blobs(Path store) {
        this.folder = store.resolve("blobs");
        this.vault = new Vault(store);
    }

    /// Makes the folder, and throws away what a crash left half written.
    void prepare() throws IOException {
        Fsync.createFolders(incoming());
        try (var leftovers = Files.newDirectoryStream(incoming())) {
            for (var leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    /// The slow part of keeping, which is for the thread of whoever has the bytes.
    Packed pack(Bytes bytes) throws IOException {
        return bytes.length() <= LARGEST_ROW ? packSmall(bytes) : packLarge(bytes);
    }

    private Packed packSmall(Bytes bytes) throws IOException {
        var sha256 = bytes.sha256();
        var row = new ByteArrayOutputStream();
        pack(bytes, sha256, row);
        return new Packed.Small(sha256, bytes.length(), Bytes.of(row.toByteArray()));
    }

    private Packed packLarge(Bytes bytes) throws IOException {
        var packed = new Packed.Large(bytes.sha256(), bytes.length(), Files.createTempFile(incoming(), "", SUFFIX));
        try {
            pack(bytes, packed.sha256(), Files.newOutputStream(packed.file()));
            Fsync.file(packed.file());
            return packed;
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    /// By parts, for no array as long as a submission is then made on the way.
    private void pack(Bytes bytes, String sha256, OutputStream to) throws IOException {
        try (var sealed = vault.sealing(to, sha256);
                var out = new ZstdOutputStream(sealed, LEVEL).setChecksum(true);
                var in = bytes.open()) {
            in.transferTo(out);
        }
    }

    /// Keeps the bytes, if they are not kept already, once the transaction is committed. A file that a failed
    /// transaction leaves in its place does no harm: nothing names it, and the same bytes will replace it.
    void keep(Session session, Packed packed) throws SQLException, IOException {
        if (has(session, packed.sha256())) {
            return;
        }
        var zstd = switch (packed) {
            case Packed.Small(_, _, var small) -> small.toArray();
            case Packed.Large large -> {
                moveIntoPlace(large);
                yield null;
            }
        };
        session.update("INSERT INTO blob VALUES (?, ?, ?)", packed.sha256(), packed.length(), zstd);
    }

    private void moveIntoPlace(Packed.Large packed) throws IOException {
        var drawer = drawer(packed.sha256());
        Fsync.createFolders(drawer);
        Files.move(packed.file(), file(packed.sha256()), StandardCopyOption.ATOMIC_MOVE);
        Fsync.folder(drawer);
    }

    boolean has(Session session, String sha256) throws SQLException {
        return session.first("SELECT 1 FROM blob WHERE sha256 = ?", _ -> true, sha256)
                .isPresent();
    }

    /// The bytes, or empty if they are not kept.
    ///
    /// @throws IOException if they are kept and damaged
    Optional<Bytes> find(Session session, String sha256) throws SQLException, IOException {
        var row = session.first("SELECT length, zstd FROM blob WHERE sha256 = ?", Row::read, sha256);
        return row.isEmpty() ? Optional.empty() : Optional.of(unpack(sha256, row.get()));
    }

    private Bytes unpack(String sha256, Row row) throws IOException {
        try {
            var bytes = row.zstd().isPresent()
                    ? Bytes.of(Zstd.decompress(vault.open(row.zstd().get(), sha256), Math.toIntExact(row.length())))
                    : unpackFile(sha256, row.length());
            if (bytes.length() != row.length()) {
                throw new IOException("length must be %,d, found %,d".formatted(row.length(), bytes.length()));
            }
            return bytes;
        } catch (IOException | ZstdException e) {
            throw new IOException("bytes with SHA-256 %s are damaged: %s".formatted(sha256, e), e);
        }
    }

    private Bytes unpackFile(String sha256, long length) throws IOException {
        try (var in = new ZstdInputStream(vault.opening(Files.newInputStream(file(sha256)), sha256))) {
            return Bytes.spilled(in, LARGEST_ROW, length);
        }
    }

    /// Drops the bytes if nothing stands for them any more. A file goes with [#sweep], once this is committed.
    void drop(Session session, String sha256) throws SQLException {
        if (session.first("SELECT 1 FROM standing WHERE sha256 = ?", _ -> true, sha256)
                .isEmpty()) {
            session.update(
                    "INSERT OR IGNORE INTO doomed SELECT sha256 FROM blob WHERE sha256 = ? AND zstd IS NULL", sha256);
            session.update("DELETE FROM blob WHERE sha256 = ?", sha256);
        }
    }

    /// Deletes the files of dropped bytes, except of those that were kept anew; says how many were dropped. Only for
    /// the writer's thread, where no append of the same bytes can be half-way.
    int sweep(Session session) throws SQLException, IOException {
        var doomed = session.list("SELECT sha256 FROM doomed", row -> row.getString(1));
        for (var sha256 : doomed) {
            if (!has(session, sha256)) {
                Files.deleteIfExists(file(sha256));
            }
            session.update("DELETE FROM doomed WHERE sha256 = ?", sha256);
        }
        return doomed.size();
    }

    /// How many files there are, named by a row or not.
    long files() throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /// Where large bytes are.
    Path file(String sha256) {
        return drawer(sha256).resolve(sha256.substring(2) + SUFFIX);
    }

    Path drawer(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private record Row(long length, Optional<byte[]> zstd) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong("length"), Optional.ofNullable(row.getBytes("zstd")));
        }
    }
}
