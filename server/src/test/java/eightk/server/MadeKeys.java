package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Certificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for 127.0.0.1 that signs itself, made for one test.
///
/// @param certificate with its key, as PEM files
record MadeKeys(KeyStore store, Certificate certificate) {

    private static final String NAME = "desk";
    static final String PASSWORD = "changeit";

    static MadeKeys in(Path folder) throws Exception {
        var file = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var chain = pem("CERTIFICATE", store.getCertificate(NAME).getEncoded());
        var key = pem("PRIVATE KEY", store.getKey(NAME, PASSWORD.toCharArray()).getEncoded());
        return new MadeKeys(
                store,
                new Certificate(
                        Files.writeString(folder.resolve("chain.pem"), chain),
                        Files.writeString(folder.resolve("key.pem"), key)));
    }

    /// For a client that trusts this certificate and no other.
    SSLContext trusting() throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(NAME, store.getCertificate(NAME));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(bytes));
    }
}
