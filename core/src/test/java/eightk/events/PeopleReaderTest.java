package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Block;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2019-05-02");

    /// `+` comes, `-` goes; then who, as what, from when, why.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            The Board appointed Anna Q. Roe as Chief Financial Officer. | + Anna Q. Roe: Chief Financial Officer
            On May 1, 2019, the Board of Directors elected Mary Poe as a director, effective immediately. | + Mary Poe: director 2019-05-01
            On May 1, 2019, John Doe was appointed to the Board of Directors of Larkspur Corp. | + John Doe: director 2019-05-01
            Larkspur announced the appointment of Peter van der Berg to the Board of Directors a  the appointment Robert Poe as Treasurer. | + Peter van der Berg: director; + Robert Poe: Treasurer
            The Company named Anna Roe, age 51, Ph.D., to the position of interim President, effective June 3, 2019. | + Anna Roe: President 2019-06-03 interim
            Lloyd Poe, Ann Roe and Carl Doe, Jr. were each elected as members of the Board. | + Lloyd Poe: director; + Ann Roe: director; + Carl Doe, Jr.: director
            Mary Poe will succeed John Roe as President and Chief Executive Officer. | + Mary Poe: President, Chief Executive Officer; - John Roe: President, Chief Executive Officer
            On June 1 Mary Poe will become our Executive Vice President, Finance and Administration. | + Mary Poe: Executive Vice President, Finance and Administration 2019-06-01
            On May 1, 2019, John Roe informed the Company that he will step down as Chairman of the Board. | - John Roe: Chairman of the Board stepped down
            John Roe, Senior Vice President and Controller, notified us of his decision to resign, effective May 31, 2019. | - John Roe: Senior Vice President, Controller 2019-05-31 resigned
            On April 30, 2019, Ms. Mary Poe resigned from her position as General Counsel. | - Mary Poe: General Counsel 2019-04-30 resigned
            The Board accepted the resignation of John Roe as Secretary. | - John Roe: Secretary resigned
            John Roe will not stand for re-election as a director at the 2019 annual meeting. | - John Roe: director not standing for re-election
            The Board removed John Roe as Chief Operating Officer on May 2, 2019. | - John Roe: Chief Operating Officer 2019-05-02 dismissed
            John Roe, a director since 1999, passed away on April 29, 2019. | - John Roe: director 2019-04-29 died
            John Roe joined Larkspur in 2005 and was promoted to Vice President in June 2010. | nothing
            Mary Poe has served as a director of Thistle Corp. since 2014. | nothing
            John Roe will continue to serve as President until December 31, 2019. | nothing
            The stockholders elected John Roe and Mary Poe as directors at the annual meeting. | nothing
            The Board appointed John Roe as a member of the Audit Committee. | nothing
            If John Roe resigns as President, he will be paid $100,000. | nothing
            The Company dismissed Grant Thornton LLP as its auditor. | nothing
            """)
    void tellsWhoComesAndWhoGoes(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected == null ? "" : expected);
    }

    private static String read(String sentence) {
        var block = new Block.Paragraph(sentence, Place.document(1));
        var passage = Passage.of(ItemNumber.parse("5.02"), Source.REPORT, List.of(block));
        var own = OwnNames.of(List.of("LARKSPUR CORP"));
        return PeopleReader.read(Filing.of(List.of(passage), own, List.of(), Optional.of(DAY))).stream()
                .map(PeopleReaderTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Event event) {
        return switch (event) {
            case Appointment(_, var person, _, _, var positions, var effective, var interim, _) ->
                "+ %s: %s%s%s"
                        .formatted(
                                person,
                                String.join(", ", positions),
                                effective.map(date -> " " + date.date()).orElse(""),
                                interim ? " interim" : "");
            case Departure(
                    _,
                    var person,
                    _,
                    _,
                    var positions,
                    var effective,
                    var reason,
                    _,
                    _,
                    _) ->
                "- %s: %s%s%s"
                        .formatted(
                                person,
                                String.join(", ", positions),
                                effective.map(date -> " " + date.date()).orElse(""),
                                reason.map(why -> " " + why.label()).orElse(""));
            default -> "no move";
        };
    }
}
