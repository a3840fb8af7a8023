package eightk.archive.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Seals the bytes of a folder under a key that is kept elsewhere, so that whoever takes the folder has no use of what
/// is not public. The folder says where its key is, in a file of one line; without that nothing is sealed, and what was
/// kept before stays readable.
///
/// AES-256-GCM over parts of 64 KB, each bound to the SHA-256 of the whole, to its place and to whether it is the last:
/// what was cut, moved or put under another name does not open. In rows, words are sealed, and what says of whom, when,
/// how long and where a submission stands is not: docs/DESK.md lists both.
public final class Vault {

    /// The file in the folder.
    static final String NAME = "key-file";

    private static final byte[] MAGIC = "8kv1".getBytes(StandardCharsets.US_ASCII);

    /// How sealed words begin in a column of text, and no others that are kept there.
    private static final String WORDS = "sealed:";

    private static final int PART = 64 << 10;
    private static final int PREFIX = 8;
    private static final int NONCE = PREFIX + Integer.BYTES;
    private static final int TAG_BITS = 128;
    private static final int TAG = TAG_BITS / 8;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path marker;
    private @Nullable SecretKeySpec key;

    Vault(Path store) {
        this.marker = store.resolve(NAME);
    }

    /// From now on, bytes that come into the folder are sealed.
    ///
    /// @param keyFile 64 hexadecimal digits, made by `openssl rand -hex 32`
    /// @throws IOException if it cannot be read, or the folder has another key already
    public static void use(Path store, Path keyFile) throws IOException {
        var real = keyFile.toRealPath();
        var _ = read(real);
        Fsync.createFolders(store);
        var vault = new Vault(store);
        var named = vault.keyFile();
        if (named.isPresent() && !read(named.get()).equals(read(real))) {
            throw new IOException("folder %s must keep its key %s, found another".formatted(store, named.get()));
        }
        Files.writeString(vault.marker, real + "\n");
        Fsync.file(vault.marker);
        Fsync.folder(store);
    }

    private Optional<Path> keyFile() throws IOException {
        return Files.exists(marker)
                ? Optional.of(Path.of(Files.readString(marker).strip()))
                : Optional.empty();
    }

    private synchronized Optional<SecretKeySpec> key() throws IOException {
        var file = keyFile();
        if (key == null && file.isPresent()) {
            key = read(file.get());
        }
        return Optional.ofNullable(key);
    }

    private static SecretKeySpec read(Path file) throws IOException {
        var digits = Files.readString(file).strip();
        if (!digits.matches("[0-9a-fA-F]{%d}".formatted(2 * KEY_BYTES))) {
            throw new IOException(
                    "key file %s must hold %d hexadecimal digits, found something else".formatted(file, 2 * KEY_BYTES));
        }
        return new SecretKeySpec(HexFormat.of().parseHex(digits), "AES");
    }

    /// @param name the SHA-256 of the bytes before they were packed
    byte[] seal(byte[] packed, String name) throws IOException {
        var out = new ByteArrayOutputStream(packed.length + MAGIC.length + PREFIX + TAG);
        try (var sealing = sealing(out, name)) {
            sealing.write(packed);
        }
        return out.toByteArray();
    }

    byte[] open(byte[] kept, String name) throws IOException {
        return isSealed(kept) ? opening(new ByteArrayInputStream(kept), name).readAllBytes() : kept;
    }

    /// Words for a column of text: sealed where the folder has a key.
    ///
    /// @param name of the column and row, to which they are bound
    String sealWords(String words, String name) throws IOException {
        return key().isEmpty()
                ? words
                : WORDS + Base64.getEncoder().encodeToString(seal(words.getBytes(StandardCharsets.UTF_8), name));
    }

    String openWords(String kept, String name) throws IOException {
        return kept.startsWith(WORDS)
                ? new String(
                        open(Base64.getDecoder().decode(kept.substring(WORDS.length())), name), StandardCharsets.UTF_8)
                : kept;
    }

    /// Words by which a row is found again: the same for the same words, and of no use without the key.
    String disguise(String words) throws IOException {
        var found = key();
        if (found.isEmpty()) {
            return words;
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(found.get());
            return WORDS + HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static boolean isSealed(byte[] kept) {
        return kept.length >= MAGIC.length && Arrays.equals(kept, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    OutputStream sealing(OutputStream to, String name) throws IOException {
        var found = key();
        return found.isEmpty() ? to : new Sealing(to, found.get(), name);
    }

    /// @throws IOException if it is sealed and there is no key, or does not open under it
    InputStream opening(InputStream from, String name) throws IOException {
        var head = from.readNBytes(MAGIC.length);
        if (!isSealed(head)) {
            return new SequenceInputStream(new ByteArrayInputStream(head), from);
        }
        var found = key().orElseThrow(() -> new IOException("the bytes are sealed, and no key is named in " + marker));
        return new Opening(from, found, name);
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] prefix, int part, boolean last, String name)
            throws IOException {
        try {
            var nonce = ByteBuffer.allocate(NONCE).put(prefix).putInt(part).array();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name + (last ? " last" : " more")).getBytes(StandardCharsets.US_ASCII));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    private static final class Sealing extends FilterOutputStream {

        private final SecretKeySpec key;
        private final String name;
        private final byte[] prefix = new byte[PREFIX];
        private final byte[] part = new byte[PART];
        private int filled;
        private int parts;
        private boolean closed;

        Sealing(OutputStream to, SecretKeySpec key, String name) throws IOException {
            super(to);
            this.key = key;
            this.name = name;
            RANDOM.nextBytes(prefix);
            to.write(MAGIC);
            to.write(prefix);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = from; at < from + length; ) {
                if (filled == PART) {
                    flushPart(false);
                }
                int n = Math.min(PART - filled, from + length - at);
                System.arraycopy(bytes, at, part, filled, n);
                filled += n;
                at += n;
            }
        }

        private void flushPart(boolean last) throws IOException {
            try {
                out.write(cipher(Cipher.ENCRYPT_MODE, key, prefix, parts++, last, name)
                        .doFinal(part, 0, filled));
                filled = 0;
            } catch (GeneralSecurityException e) {
                throw new IOException("bytes %s cannot be sealed".formatted(name), e);
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                flushPart(true);
                super.close();
            }
        }
    }

    private static final class Opening extends InputStream {

        private final InputStream from;
        private final SecretKeySpec key;
        private final String name;
        private final byte[] prefix;
        private byte[] next;
        private ByteArrayInputStream opened = new ByteArrayInputStream(new byte[0]);
        private int parts;
        private boolean over;

        Opening(InputStream from, SecretKeySpec key, String name) throws IOException {
            this.from = from;
            this.key = key;
            this.name = name;
            this.prefix = from.readNBytes(PREFIX);
            this.next = from.readNBytes(PART + TAG);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int at, int length) throws IOException {
            int n = opened.read(target, at, length);
            while (n < 0 && !over) {
                openPart();
                n = opened.read(target, at, length);
            }
            return n;
        }

        private void openPart() throws IOException {
            var part = next;
            next = from.readNBytes(PART + TAG);
            over = next.length == 0;
            try {
                opened = new ByteArrayInputStream(cipher(Cipher.DECRYPT_MODE, key, prefix, parts++, over, name)
                        .doFinal(part));
            } catch (GeneralSecurityException e) {
                throw new IOException("bytes %s do not open under the key".formatted(name), e);
            }
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
