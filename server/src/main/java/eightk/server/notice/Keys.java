package eightk.server.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secrets of webhooks and the words in links, derived from the key of the store: none of them is kept, so none can
/// be read from a journal, a list or a log.
final class Keys {

    /// How the secret of a webhook begins, by which a program knows it for one (Standard Webhooks).
    static final String PREFIX = "whsec_";

    private static final String HMAC = "HmacSHA256";

    /// Of a link: 144 bits, which nobody guesses.
    private static final int WORD_BYTES = 18;

    private final byte[] key;

    Keys(byte[] key) {
        this.key = key.clone();
    }

    /// The secret of a webhook, as its owner is shown it once: `whsec_` and the base64 of 32 bytes.
    ///
    /// @param number from 1
    String secret(String id, int number) {
        return PREFIX + Base64.getEncoder().encodeToString(hmac(key, "webhook %s %d".formatted(id, number)));
    }

    /// The word that shows who owns a subscription.
    String word(String id) {
        var bytes = Arrays.copyOf(hmac(key, "link " + id), WORD_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// In a time that does not tell where they differ.
    boolean isWord(String id, String word) {
        return MessageDigest.isEqual(
                word(id).getBytes(StandardCharsets.US_ASCII), word.getBytes(StandardCharsets.UTF_8));
    }

    /// The signature of a message: `v1,` and the base64 of HMAC-SHA256 over its id, the time of the call in seconds
    /// since 1970, and its body, with points between.
    static String signature(String secret, String id, long time, String body) {
        var bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        return "v1," + Base64.getEncoder().encodeToString(hmac(bytes, "%s.%d.%s".formatted(id, time, body)));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
