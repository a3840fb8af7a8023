package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a quick look at a sentence must let through. See [PeopleReaderTest] for how moves are written.
class PeopleHintsTest {

    /// One for each beginning that the parts willtake and resign ask for before they are tried.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Poe now serves as Treasurer. | + Mary Poe: Treasurer
            Mary Poe shall serve as Treasurer. | + Mary Poe: Treasurer
            Mary Poe took office as Treasurer on May 1, 2019. | + Mary Poe: Treasurer 2019-05-01
            Mary Poe will rejoin the Board of Directors on May 1, 2019. | + Mary Poe: director 2019-05-01
            Mary Poe has rejoined the Board. | + Mary Poe: director
            Mary Poe will be joining the Board of Directors. | + Mary Poe: director
            Mary Poe expects to join the Board of Directors. | + Mary Poe: director
            Mary Poe plans to assume the position of Treasurer. | + Mary Poe: Treasurer
            Mary Poe was expected to become Treasurer. | + Mary Poe: Treasurer
            Mary Poe resumed the position of Treasurer. | + Mary Poe: Treasurer
            Mary Poe moved into the role of Treasurer. | + Mary Poe: Treasurer
            Mary Poe returns to Larkspur as Treasurer. | + Mary Poe: Treasurer
            Mary Poe commenced serving as Treasurer. | + Mary Poe: Treasurer
            Mary Poe has begun her duties as Treasurer. | + Mary Poe: Treasurer
            Mary Poe accepted the position of Treasurer. | + Mary Poe: Treasurer
            Mary Poe takes over as Treasurer. | + Mary Poe: Treasurer
            Mary Poe stepped into the role of Treasurer. | + Mary Poe: Treasurer
            John Roe formally resigned as Treasurer. | - John Roe: Treasurer resigned
            John Roe voluntarily left his position as Treasurer. | - John Roe: Treasurer
            John Roe immediately stepped down as Treasurer. | - John Roe: Treasurer stepped down
            John Roe quit as Treasurer. | - John Roe: Treasurer
            John Roe will exit his role as Treasurer. | - John Roe: Treasurer
            John Roe withdrew as a director. | - John Roe: director
            John Roe vacated the office of Treasurer. | - John Roe: Treasurer
            John Roe will separate from Larkspur as Treasurer. | - John Roe: Treasurer
            """)
    void letEveryBeginningThrough(String sentence, String expected) {
        assertThat(PeopleReaderTest.read(sentence)).isEqualTo(expected);
    }

    /// One for each stem by which someone takes an office, of which [StemsOfRulesTest] cannot tell it either.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John Roe has accepted the position of Treasurer. | + John Roe: Treasurer
            John Roe is to act as Treasurer. | + John Roe: Treasurer
            John Roe plans to add the title of Treasurer. | + John Roe: Treasurer
            John Roe assumed the office of Treasurer. | + John Roe: Treasurer
            John Roe is to be Treasurer. | + John Roe: Treasurer
            John Roe became Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe shall become Treasurer. | + John Roe: Treasurer
            John Roe began serving as Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe begins as Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe has begun work as Treasurer. | + John Roe: Treasurer
            John Roe commenced service as Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe is to head the Company as President. | + John Roe: President
            John Roe is to hold the title of Treasurer. | + John Roe: Treasurer
            John Roe will be joining Larkspur as Treasurer. | + John Roe: Treasurer
            John Roe plans to lead finance as Treasurer. | + John Roe: Treasurer
            John Roe moved up to Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe is expected to oversee finance as Treasurer. | + John Roe: Treasurer
            John Roe has rejoined Larkspur as Treasurer. | + John Roe: Treasurer
            John Roe resumed the role of Treasurer. | + John Roe: Treasurer
            John Roe returned to Larkspur on May 1, 2019 as Treasurer. | + John Roe: Treasurer 2019-05-01
            John Roe is to run finance as Treasurer. | + John Roe: Treasurer
            John Roe is to serve as Treasurer. | + John Roe: Treasurer
            John Roe now serves as Treasurer. | + John Roe: Treasurer
            John Roe started as Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe stepped in as Treasurer. | + John Roe: Treasurer
            John Roe takes over as Treasurer. | + John Roe: Treasurer
            John Roe took office as Treasurer on May 1, 2019. | + John Roe: Treasurer 2019-05-01
            John Roe is to transition to Treasurer. | + John Roe: Treasurer
            """)
    void letEveryWordThroughByWhichAnOfficeIsTaken(String sentence, String expected) {
        assertThat(PeopleReaderTest.read(sentence)).isEqualTo(expected);
    }

    /// One for each stem of the sets of which [StemsOfRulesTest] cannot tell that the pattern needs one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Director John Roe decided against standing for re-election. | - John Roe: director not standing for re-election
            Director John Roe declined to stand for re-election. | - John Roe: director not standing for re-election
            Director John Roe will never stand for re-election. | - John Roe: director not standing for re-election
            Director John Roe will neither resign nor stand for re-election. | - John Roe: director not standing for re-election
            Director John Roe will not stand for re-election. | - John Roe: director not standing for re-election
            Director John Roe resolved to leave rather than stand for re-election. | - John Roe: director not standing for re-election
            Director John Roe will serve out the term without standing for re-election. | - John Roe: director not standing for re-election
            Mary Poe was appointed as Treasurer after John Roe resigned from that office. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer because of the resignation of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer due to the resignation of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer following the resignation of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer once John Roe resigned from that office. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer as a result of the resignation of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer upon the resignation of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            Mary Poe was appointed as Treasurer when John Roe resigned from that office. | + Mary Poe: Treasurer; - John Roe: Treasurer resigned
            """)
    void letEveryFurtherStemThrough(String sentence, String expected) {
        assertThat(PeopleReaderTest.read(sentence)).isEqualTo(expected);
    }

    /// What some stems of rules did not let through.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John Roe’s final day as Treasurer is May 1, 2019. | - John Roe: Treasurer 2019-05-01
            Mary Poe will succeed outgoing Treasurer John Roe. | - John Roe: Treasurer
            Larkspur recruited two new directors: Mary Poe and Ann Doe. | + Mary Poe: director; + Ann Doe: director
            On May 1, 2019, Mary Poe rejoined the Company as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            Mary Poe started as Treasurer on May 1, 2019. | + Mary Poe: Treasurer 2019-05-01
            Mary Poe begins as Treasurer on May 1, 2019. | + Mary Poe: Treasurer 2019-05-01
            Mary Poe was appointed as Treasurer following the death of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer died
            The employment of John Roe was eliminated. John Roe was Treasurer. | - John Roe: Treasurer
            The employment of John Roe, Treasurer, is no longer required. | - John Roe: Treasurer
            The service of John Roe as Treasurer is no longer needed. | - John Roe: Treasurer
            Effective May 1, 2019, Mary Poe recommenced employment with Larkspur as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            The Board elected Mary Poe as Treasurer. Mary Poe will commence in this role on May 1, 2019. | + Mary Poe: Treasurer 2019-05-01
            """)
    void letThroughWhatTheyDidNot(String sentence, String expected) {
        assertThat(PeopleReaderTest.read(sentence)).isEqualTo(expected);
    }

    /// A sentence that tells of no move may tell the day of one in the next, and brackets may part the words of an
    /// office.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On May 1, 2019, the Compensation Committee approved a bonus for John Roe. On the same date, the Board elected Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            On April 15, 2019, Ann Doe resigned as Secretary. On May 1, 2019, the Compensation Committee approved a bonus for John Roe. On the same date, the Board elected Mary Poe as Treasurer. | - Ann Doe: Secretary 2019-04-15 resigned; + Mary Poe: Treasurer 2019-05-01
            On January 15, 2018, Ann Doe became Secretary. On May 1, 2019, the Compensation Committee approved a bonus for John Roe. On the same date, the Board elected Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            On May 1, 2019, Mr. John Roe issued a press release. On that date, the Board elected Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            On May 1, 2019, John Roe agreed to a new salary. Effective the same date, Mary Poe became Treasurer. | + Mary Poe: Treasurer 2019-05-01
            John Roe left us. On May 1, 2019, the Committee approved a bonus for him. On the same date, the Board elected Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            On May 1, 2019, John Roe signed a deed. On that date, the Board elected Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            Mary Poe was promoted to Head (EMEA) of Sales, effective May 1, 2019. | + Mary Poe: Head of Sales 2019-05-01
            """)
    void takeNoteOfWhatIsToldBefore(String text, String expected) {
        assertThat(PeopleReaderTest.read(text)).isEqualTo(expected);
    }
}
