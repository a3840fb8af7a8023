package eightk.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @ParameterizedTest(name = "{0} in XML")
    @ValueSource(strings = {"abcd12#z", " abcd12#z\n", "other34$"})
    void doesNotDependOnTheCodeInXml(String ccc) throws IOException {
        assertThat(fingerprint(xml(ccc, "")))
                .isEqualTo(Bytes.of(utf8(xml(ccc.replaceAll("\\S", ""), ""))).sha256());
    }

    @ParameterizedTest(name = "{0} in JSON")
    @ValueSource(strings = {"abcd12#z", "other34$"})
    void doesNotDependOnTheCodeInJson(String ccc) throws IOException {
        assertThat(fingerprint(json(ccc))).isEqualTo(Bytes.of(utf8(json(""))).sha256());
    }

    @Test
    void findsTheCodeAcrossAnyChunk() throws IOException {
        for (int pad = 65_300; pad < 65_560; pad += 3) {
            var filling = "<!-- -->" + "<x>" + "y".repeat(pad) + "</x>";
            assertThat(fingerprint(xml("abcd12#z", filling)))
                    .as("after %d bytes", pad)
                    .isEqualTo(Bytes.of(utf8(xml("", filling))).sha256());
        }
    }

    @Test
    void tellsOtherEnvelopesApart() throws IOException {
        assertThat(fingerprint(xml("abcd12#z", ""))).isNotEqualTo(fingerprint(xml("abcd12#z", "<x/>")));
    }

    private static String fingerprint(String text) throws IOException {
        var body = Bytes.of(utf8(text));
        return Fingerprint.of(body, Envelopes.read(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String ccc, String more) {
        return "<edgarSubmission>" + more + "<liveTestFlag>TEST</liveTestFlag><submissionType>8-K</submissionType>"
                + "<filer><filerId>9990001</filerId><filerCcc>" + ccc + "</filerCcc></filer>"
                + "<documents><document><conformedName>a.htm</conformedName>"
                + "<conformedDocumentType>8-K</conformedDocumentType><contents>QQ==</contents></document></documents>"
                + "</edgarSubmission>";
    }

    private static String json(String ccc) {
        return """
                {"mode":"TEST","form":"8-K","filers":[{"cik":"9990001","ccc":"%s"}],"items":[],
                 "documents":[{"fileName":"a.htm","type":"8-K","contents":"QQ=="}]}
                """.formatted(ccc);
    }
}
