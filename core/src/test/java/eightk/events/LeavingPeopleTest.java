package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The many ways in which filings say that someone leaves, and those in which they only seem to.
class LeavingPeopleTest {

    /// `+` comes, `-` goes; then who, as what, from when, why.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            John Roe and Mary Poe submitted letters of resignation as directors of the Registrant. | - John Roe: director resigned; - Mary Poe: director resigned
            John Roe, our Treasurer, delivered to the Company a notice of his resignation. | - John Roe: Treasurer resigned
            John Roe submitted his irrevocable resignation from the Board. | - John Roe: director resigned
            Mary Poe and Messrs. Roe and Doe resigned as directors. John Roe and Jack Doe gave no reason. | - Mary Poe: director resigned; - John Roe: director resigned; - Jack Doe: director resigned
            John Roe resigned his directorship on May 1, 2019. | - John Roe: director 2019-05-01 resigned
            John Roe will vacate his seat on the Board on June 3, 2019. | - John Roe: director 2019-06-03
            John Roe exited his roles as President and a director. | - John Roe: President, director
            John Roe gave up his position as Treasurer. | - John Roe: Treasurer
            John Roe will conclude his service on the Board at the annual meeting. | - John Roe: director
            John Roe had left the Company as President. | - John Roe: President
            John Roe, our Treasurer, quit on May 1, 2019. | - John Roe: Treasurer 2019-05-01
            John Roe, Treasurer of the Company for 19 years, has taken early retirement. | - John Roe: Treasurer retired
            Larkspur has parted ways with its Treasurer, John Roe. | - John Roe: Treasurer
            John Roe, Treasurer, and the Company mutually decided to part ways. | - John Roe: Treasurer
            Larkspur and its Treasurer, John Roe, agreed to terminate Mr. Roe's employment. | - John Roe: Treasurer
            The tenure of John Roe as President came to an end on April 30, 2019. | - John Roe: President 2019-04-30
            Our Treasurer, John Roe, will not be continuing with the Company. | - John Roe: Treasurer
            John Roe will not continue as Treasurer. | - John Roe: Treasurer
            The Board relieved John Roe of his responsibilities as President. | - John Roe: President dismissed
            John Roe resigned all positions with the Company, including his seat on the Board. He was Vice Chairman. | - John Roe: director, Vice Chairman resigned
            John Roe, Treasurer of Larkspur, will cease to be an executive officer on June 3, 2019. | - John Roe: executive officer, Treasurer 2019-06-03
            John Roe has been our Treasurer. He will step aside from that role. | - John Roe: Treasurer stepped down
            John Roe will relinquish the title of President on May 31, 2019 and will retire as Treasurer on June 30, 2019. | - John Roe: President, Treasurer 2019-06-30 retired

            Our Treasurer, John Roe, was let go on May 1, 2019. | - John Roe: Treasurer 2019-05-01 dismissed
            John Roe was released from his duties as Treasurer. | - John Roe: Treasurer dismissed
            The Board removed John Roe from any and all offices held by him, including President and Treasurer. | - John Roe: President, Treasurer dismissed
            The President and Treasurer, John Roe, is stepping away from Larkspur. | - John Roe: President, Treasurer
            As a result, John Roe, our Treasurer, will no longer be with the Company. | - John Roe: Treasurer
            John Roe is no longer affiliated with the Company. Mr. Roe was Treasurer. | - John Roe: Treasurer
            Larkspur was told by John Roe, its Treasurer, that he would not be returning to the Company. | - John Roe: Treasurer
            The services of John Roe as Treasurer were discontinued. | - John Roe: Treasurer
            John Roe will be unable to resume his duties as Treasurer and has therefore resigned. | - John Roe: Treasurer resigned
            John Roe and the Company have agreed to a May 31, 2019 separation date. Mr. Roe is our Treasurer. | - John Roe: Treasurer 2019-05-31
            John Roe was removed by the Board from the position of Treasurer. | - John Roe: Treasurer dismissed
            John Roe and Larkspur agreed to terminate Mr. Roe's employment as Treasurer. | - John Roe: Treasurer
            John Roe gave 30 days' written notice to terminate his employment as Treasurer. | - John Roe: Treasurer
            John Roe, our Treasurer, submitted his two weeks' notice. | - John Roe: Treasurer
            John Roe, our Treasurer, will wind down his day-to-day role and will leave the Company. | - John Roe: Treasurer
            John Roe resigned as Chief Geologist and Treasurer. | - John Roe: Chief Geologist, Treasurer resigned
            John Roe declined renomination to the Board. | - John Roe: director not standing for re-election
            Larkspur notified John Roe, our Treasurer, of the termination of his employment. | - John Roe: Treasurer

            The Board accepted the resignation of John Roe. He had been a director since 2003. | - John Roe: director resigned
            The Board accepted the resignation, tendered on May 1, 2019, of John Roe from the offices of Treasurer and Secretary. | - John Roe: Treasurer, Secretary 2019-05-01 resigned
            Larkspur reports the death on April 12, 2019 of its President, John Roe. | - John Roe: President 2019-04-12 died
            Larkspur received the resignations of the following directors: Mr. John Roe; and Ms. Mary Poe. | - John Roe: director resigned; - Mary Poe: director resigned
            Mary Poe, our President, announced the retirement of John Roe as Treasurer. | - John Roe: Treasurer retired

            We accepted the resignations of John Roe as President and of Mary Poe as Treasurer. | - John Roe: President resigned; - Mary Poe: Treasurer resigned
            Larkspur announced the resignation, for health reasons, of its Treasurer, John Roe. | - John Roe: Treasurer resigned
            The following directors tendered their resignations: John Roe and Mary Poe; and Ann Doe was named as a director. | - John Roe: director resigned; - Mary Poe: director resigned; + Ann Doe: director
            The service of Directors John Roe and Mary Poe on the Board came to an end. | - John Roe: director; - Mary Poe: director
            Zorvan Tupo, Director, passed away. | - Zorvan Tupo: director died
            Larkspur announced the departure of John Roe, President of its Mills Division, and Mary Poe, Treasurer. | - John Roe: President of its Mills Division; - Mary Poe: Treasurer
            Larkspur received from John Roe a written resignation from the Board. | - John Roe: director resigned
            Leaving the Board were John Roe and Mary Poe. | - John Roe: director; - Mary Poe: director

            John Roe informed the Chairman that he will not be a candidate for re-election. | - John Roe: director not standing for re-election
            Having served on the Board since 1998, John Roe will not stand for another three-year term. | - John Roe: director not standing for re-election
            John Roe indicated his wish not to be considered for nomination at the annual meeting. He is a director. | - John Roe: director
            The Board did not renominate directors John Roe and Mary Poe, whose terms end in June. | - John Roe: director; - Mary Poe: director
            John Roe's term as a director ended on May 1, 2019 and he was not renominated. | - John Roe: director 2019-05-01

            The position of Treasurer, held by John Roe, has been eliminated. | - John Roe: Treasurer
            The role of Treasurer was eliminated and John Roe, who held that role, will be leaving the Company. | - John Roe: Treasurer
            Larkspur eliminated the office of President, and John Roe, who had occupied it, departed. | - John Roe: President

            John Roe and Mary Poe resigned as President and Treasurer, respectively. | - John Roe: President resigned; - Mary Poe: Treasurer resigned
            John Roe and Mary Poe resigned from their respective positions as President and Treasurer. | - John Roe: President resigned; - Mary Poe: Treasurer resigned
            Our President, John Roe, and our Treasurer, Mary Poe, have decided to leave the Company. | - John Roe: President; - Mary Poe: Treasurer
            Each of John Roe (President) and Mary Poe (Treasurer and Secretary) delivered a letter of resignation. | - John Roe: President resigned; - Mary Poe: Treasurer, Secretary resigned
            All members of the Board (consisting of John Roe and Mary Poe) ceased to serve as directors. | - John Roe: director; - Mary Poe: director
            Our President (Mr. John Roe) and our Treasurer (Ms. Mary Poe) have each given notice that they will leave. | - John Roe: President; - Mary Poe: Treasurer
            Directors John Roe and Mary Poe resigned. | - John Roe: director resigned; - Mary Poe: director resigned
            John Roe and Mary Poe, both of whom joined the Board in 2002, intend to retire from the Board. | - John Roe: director retired; - Mary Poe: director retired
            John Roe (President) and Mary Poe (Treasurer) resigned as officers and directors. | - John Roe: director, President resigned; - Mary Poe: director, Treasurer resigned
            Three of its directors, John Roe, Mary Poe and Zorvan Tupo, have left the Board. | - John Roe: director; - Mary Poe: director; - Zorvan Tupo: director
            Chairman Zorvan Tupo and director John Roe both resigned. | - Zorvan Tupo: Chairman resigned; - John Roe: director resigned
            John T. York, our Treasurer, resigned. | - John T. York: Treasurer resigned
            John Roe retires as Vice President–Finance. | - John Roe: Vice President–Finance retired
            John Roe retired as Treasurer and Mary Poe will succeed him in both capacities. He was Secretary too. | - John Roe: Treasurer retired; + Mary Poe: Treasurer

            If Mr. Roe resigns he will be paid. John Roe is our Treasurer. | nothing
            The plan was amended so that our Treasurer John Roe may retire with full benefits. | nothing
            Our agreement with the Treasurer, John Roe, says that if Mr. Roe resigns he will be paid. | nothing
            We advise our former Treasurer, John Roe, who retired in 2011, of the matter. | nothing
            John Roe, who retired as Chairman in 2011, has been named Chairman Emeritus. | + John Roe: Chairman Emeritus
            Larkspur filed a Form 8-K on April 13, 2019 in which it announced that its President, John Roe, would resign. | nothing
            Directors John Roe and Mary Poe left the meeting. | nothing
            Larkspur denied rumors that its chairman, John Roe, is about to step down. | nothing
            Larkspur has no agreement with Poe Mills, whose president, John Roe, left the Company's board last year. | nothing
            Larkspur denied a report that director John Roe would resign. | nothing
            """)
    void tellsWhoGoes(String sentence, String expected) {
        assertThat(PeopleReaderTest.read(sentence)).isEqualTo(expected == null ? "" : expected);
    }

    /// Where the sentence names no office, that of the heading above it is left.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            (b) Departure of Treasurer.  | Mr. John Roe's last day will be June 3, 2019. | - John Roe: Treasurer 2019-06-03
            Treasurer Retirement. | John Roe will leave the Company. | - John Roe: Treasurer
            Departure of Directors or Certain Officers. | John Roe will leave the Company. | nothing
            """)
    void leavesTheOfficeOfTheHeading(String heading, String sentence, String expected) {
        assertThat(PeopleReaderTest.read(heading.strip() + " " + sentence)).isEqualTo(expected == null ? "" : expected);
    }
}
