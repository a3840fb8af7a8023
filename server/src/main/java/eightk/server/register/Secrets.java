package eightk.server.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Random words, and hashes that do not give them back.
final class Secrets {

    /// A CCC has eight characters, so guessing must be slow: a tenth of a second on the machines of 2026.
    private static final int ROUNDS = 210_000;

    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 5;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /// Those of a CCC (EDGAR Filer Manual, Volume I): eight of them, with a digit and a special one among them.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";

    private static final String DIGITS = "23456789";
    private static final String SPECIAL = "@#$*";
    private static final int CCC_LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String token(String prefix) {
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    static String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    static String ccc() {
        var text = new StringBuilder();
        for (int i = 0; i < CCC_LENGTH - 2; i++) {
            text.append(pick(i % 2 == 0 ? LETTERS : DIGITS + LETTERS));
        }
        return text.append(pick(DIGITS)).append(pick(SPECIAL)).toString();
    }

    private static char pick(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }

    private static byte[] bytes(int n) {
        var bytes = new byte[n];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// For what has enough random bits of its own.
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// For what a person could guess: slow, and salted. `salt:hash`.
    static String slowHash(String secret) {
        var salt = HexFormat.of().formatHex(bytes(SALT_BYTES));
        return salt + ":" + slow(secret, salt);
    }

    static boolean isSlowHashOf(String hash, String secret) {
        var salt = hash.substring(0, hash.indexOf(':'));
        return same(hash, salt + ":" + slow(secret, salt));
    }

    /// In a time that does not tell where they differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String slow(String secret, String salt) {
        try {
            var key = new PBEKeySpec(secret.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), ROUNDS, HASH_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(key)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform must have PBKDF2WithHmacSHA256", e);
        }
    }
}
