package eightk.report;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eightk.edgar.DocumentText;
import eightk.edgar.Uuencode;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.testkit.HangGuard;
import java.nio.charset.StandardCharsets;

/// Any bytes read, and read whole. In the normal run each input kept in the resources beside this class is read once;
/// with `JAZZER_FUZZ=1` in the environment, as in the profile `deep`, Jazzer makes up more, for as long as
/// `JAZZER_MAX_DURATION` says. What fails goes there and stays.
class ReaderFuzzTest {

    @FuzzTest
    void container(byte[] bytes) {
        for (Document document : read(bytes).submission().documents()) {
            DocumentText.of(document.text());
            Uuencode.decode(document.text());
        }
    }

    @FuzzTest
    void text(byte[] bytes) {
        read(bytes);
    }

    @FuzzTest
    void html(byte[] bytes) {
        var html = new byte[bytes.length + 6];
        System.arraycopy("<html>".getBytes(StandardCharsets.US_ASCII), 0, html, 0, 6);
        System.arraycopy(bytes, 0, html, 6, bytes.length);
        read(html);
    }

    private static CurrentReport read(byte[] bytes) {
        return HangGuard.ends(() -> Wholeness.assertWhole(bytes).value());
    }
}
