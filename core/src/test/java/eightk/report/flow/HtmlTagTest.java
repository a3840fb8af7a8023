package eightk.report.flow;

import static eightk.report.flow.TagLook.CENTRED;
import static eightk.report.flow.TagLook.EMPHASISED;
import static eightk.report.flow.TagLook.LINE;
import static eightk.report.flow.TagLook.PREFORMATTED;
import static eightk.report.flow.TagLook.UNSEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagTest {

    /// A tag, what it makes of text, and what it takes from text around it.
    static Stream<Arguments> looks() {
        return Stream.of(
                arguments("<span>", 0, LINE),
                arguments("<p>", LINE, LINE),
                arguments("<p\n>", LINE, LINE),
                arguments("<P ALIGN=CENTER>", LINE | CENTRED, LINE | CENTRED),
                arguments("<p align = 'center'>", LINE | CENTRED, LINE | CENTRED),
                arguments("<p align=left>", LINE, LINE | CENTRED),
                arguments("<p align=left align=center>", LINE, LINE | CENTRED),
                arguments("<td valign=top>", LINE, LINE | CENTRED),
                arguments("<font align=left>", 0, LINE),
                arguments("<p xalign=center>", LINE, LINE | CENTRED),
                arguments("<p style=\"text-align:center\">", LINE | CENTRED, LINE | CENTRED),
                arguments("<p style=\"text-align : left\">", LINE, LINE | CENTRED),
                arguments("<p mystyle=\"text-align:center\">", LINE, LINE),
                arguments("<p style=\"color:red\" style=\"text-align:center\">", LINE, LINE),
                arguments("<div style=\"display:inline; font-weight:bold\">", EMPHASISED, LINE),
                arguments("<div style=\"display:inline-block\">", LINE, LINE),
                arguments("<font style='font-weight: 700'>", EMPHASISED, LINE),
                arguments("<font style='TEXT-DECORATION: underline'>", EMPHASISED, LINE),
                arguments("<center>", LINE | CENTRED, LINE),
                arguments("<b>", EMPHASISED, LINE),
                arguments("<pre>", LINE | PREFORMATTED, LINE),
                arguments("<style>", UNSEEN, LINE),
                arguments("<x:y z=1>", 0, LINE),
                arguments("</p>", 0, 0),
                arguments("</center>", 0, 0));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void saysWhatItMakesOfText(String tag, int sets, int clears) {
        var look = read(tag).getFirst();

        assertThat(look.sets()).isEqualTo(sets);
        assertThat(look.clears()).isEqualTo(clears);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void saysTheSameWhenItComesAgain(String tag, int sets, int clears) {
        assertThat(read((tag + "x").repeat(3)))
                .hasSize(3)
                .containsOnly(read(tag).getFirst());
    }

    @Test
    void isNotTakenForAnotherOfItsLength() {
        var tags = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            tags.add("<p id=%04d align=%s>".formatted(i, i % 3 == 0 ? "center" : "middle"));
        }

        var looks = read(String.join("", tags));

        for (int i = 0; i < tags.size(); i++) {
            assertThat(looks.get(i).sets()).as(tags.get(i)).isEqualTo(i % 3 == 0 ? LINE | CENTRED : LINE);
        }
    }

    @Test
    void aQuoteThatIsClosedInOneAndNotInTheNext() {
        var opened = "<p title=\"a>";

        assertThat(read(opened + " " + opened + " ")).hasSize(1);
        assertThat(read("<p title=\"a\"> " + opened + " ")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p", "one <p", "one <p>two <p", "</p", "one <p align=center", "<p a=\"", "one <p a", "<a <a <a"
            })
    void endsWithTheDocumentWhereNothingEndsIt(String html) {
        var tag = new HtmlTag(html, html.toCharArray());

        assertThat(tag.read(html.lastIndexOf('<'))).isTrue();
        assertThat(tag.end()).isEqualTo(html.length());
    }

    @Test
    void hasItsOwnAttributesWhenItComesAgain() {
        var html = "<a name=one></a><a name=one id=two><a name=one>";
        var tag = new HtmlTag(html, html.toCharArray());

        assertThat(tag.read(0)).isTrue();
        assertThat(tag.attribute("name")).hasValue("one");
        assertThat(tag.read(html.indexOf("<a", 1))).isTrue();
        assertThat(tag.attribute("id")).hasValue("two");
        assertThat(tag.read(html.lastIndexOf('<'))).isTrue();
        assertThat(tag.attribute("name")).hasValue("one");
        assertThat(tag.attribute("id")).isEmpty();
    }

    private static List<TagLook> read(String html) {
        var tag = new HtmlTag(html, html.toCharArray());
        var looks = new ArrayList<TagLook>();
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = tag.read(at) ? tag.end() : at + 1;
            looks.add(tag.look());
            at = html.indexOf('<', end);
        }
        return looks;
    }
}
