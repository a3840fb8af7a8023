package eightk.server.setting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A certificate and its key as PEM files, as authorities hand them out.
///
/// @param chain the certificate, followed by those of the authorities
/// @param key in PKCS #8, not encrypted: `BEGIN PRIVATE KEY`
public record Certificate(Path chain, Path key) {

    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]{1,20000})-----END PRIVATE KEY-----");

    /// What a server shows it by.
    ///
    /// @throws IOException if a file cannot be read, or is not what it should be
    public SSLContext context() throws IOException {
        try (InputStream in = Files.newInputStream(chain)) {
            var certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(java.security.cert.Certificate[]::new);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("desk", privateKey(), new char[0], certificates);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, new char[0]);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "certificate %s and key %s do not make a server: %s".formatted(chain, key, e.getMessage()), e);
        }
    }

    private PrivateKey privateKey() throws IOException, GeneralSecurityException {
        var pem = PRIVATE_KEY.matcher(Files.readString(key));
        if (!pem.find()) {
            throw new IOException("key %s must have a BEGIN PRIVATE KEY, found none".formatted(key));
        }
        var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        for (var algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException _) {
                // It is of another kind.
            }
        }
        throw new IOException("key %s must be for one of %s, found another".formatted(key, ALGORITHMS));
    }
}
