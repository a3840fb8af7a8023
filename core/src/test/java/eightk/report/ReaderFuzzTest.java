package eightk.report;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eightk.edgar.DocumentText;
import eightk.edgar.Uuencode;
import eightk.model.Document;
import java.nio.charset.StandardCharsets;

/// Any bytes read, and read whole. In the normal run each input kept in the resources beside this class is read once;
/// with `JAZZER_FUZZ=1` in the environment, as in the profile `deep`, Jazzer makes up more for a minute. What fails
/// goes
/// there and stays.
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void container(byte[] bytes) {
        var report = Wholeness.assertWhole(bytes).value();
        for (Document document : report.submission().documents()) {
            DocumentText.of(document.text());
            Uuencode.decode(document.text());
        }
    }

    @FuzzTest(maxDuration = "60s")
    void text(byte[] bytes) {
        Wholeness.assertWhole(bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void html(byte[] bytes) {
        var html = new byte[bytes.length + 6];
        System.arraycopy("<html>".getBytes(StandardCharsets.US_ASCII), 0, html, 0, 6);
        System.arraycopy(bytes, 0, html, 6, bytes.length);
        Wholeness.assertWhole(html);
    }
}
