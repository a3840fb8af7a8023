package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasePeopleTest {

    /// In the words of press releases: `+` comes, `-` goes; then who, as what, from when, why.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            John Roe Named President | + John Roe: President
            • Mary Poe, Controller, promoted to Treasurer | + Mary Poe: Treasurer
            Larkspur has named John Roe, most recently Chairman of the Company as Treasurer, effective immediately. | + John Roe: Treasurer
            The Board elected Mary Poe as a "Class B" Director to fill a vacancy on the Board. | + Mary Poe: director
            Larkspur announced the retirement of John Roe, President, CEO and Director. | - John Roe: President, CEO, director retired
            Larkspur announced the retirement of John Roe, President and Director, as Treasurer. | - John Roe: Treasurer retired
            Mary Poe has also been named Vice Chairman. | + Mary Poe: Vice Chairman
            Mary Poe was named Treasurer. Ms. Poe replaces John Roe, who announced his decision to retire as Treasurer. | + Mary Poe: Treasurer; - John Roe: Treasurer retired
            John Roe told us that he would resign as a director, and Dr. Mary Poe notified the Board that she would not stand for re-election. | - John Roe: director resigned; - Mary Poe: director not standing for re-election
            Larkspur has appointed two new directors to its Board, effective immediately – Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            In addition to appointing Mary Poe as Treasurer, the Board has adopted a policy. | + Mary Poe: Treasurer
            Larkspur terminated John Roe, an Executive Vice President and the Treasurer of the Company, and he left the Board. | - John Roe: director, Executive Vice President, Treasurer dismissed
            As Treasurer, Mary Poe succeeds John Roe, who will remain a director, and as Controller, she succeeds Carl Doe. | + Mary Poe: Treasurer, Controller; - John Roe: Treasurer; - Carl Doe: Controller
            Mary Poe replaces John Roe, Treasurer, Chairman of the Board and Chairman of the Scientific Advisory Board, who will be leaving the Company. | + Mary Poe: Treasurer, Chairman of the Board; - John Roe: Treasurer, Chairman of the Board
            In her new role as Treasurer, Mary Poe will lead all of finance. | + Mary Poe: Treasurer
            Larkspur agreed to pay Mary Poe a bonus in connection with her new role as Treasurer. | nothing
            John Roe is retiring as Treasurer, and resigning as a director effective June 3, 2019. | - John Roe: Treasurer, director 2019-06-03 resigned
            The Board's Treasurer, John Roe, has resigned, effective immediately, from the Company and the Board. | - John Roe: director, Treasurer resigned
            Mary Poe would be appointed to succeed John Roe as Treasurer. | + Mary Poe: Treasurer; - John Roe: Treasurer
            John Roe, along with Mary Poe, has decided not to stand for re-election. | - John Roe: director not standing for re-election; - Mary Poe: director not standing for re-election
            The Board has appointed Board member and former Chairman Mary Poe as Chairman of the Board. | + Mary Poe: Chairman of the Board
            Mary Poe led us long before the recent appointment of John Roe as Treasurer. | nothing
            As John Roe was elected to the Board by the Company's shareholders, he will remain a director. | nothing
            Larkspur announced the appointment of its Chairman, Mr. John Roe, as Treasurer. | + John Roe: Treasurer
            Larkspur announced the planned retirements of trustees John Roe and C.W. “Chip” Morgan. | - John Roe: director retired; - C.W. “Chip” Morgan: director retired
            Larkspur Corp. (NYSE: LKS) announced the election of Mary Poe as Chairman of LKS, and appointed John Roe to the LKS Board. | + Mary Poe: Chairman; + John Roe: director
            Mary Poe was appointed President of the Lark Hill brand, effective immediately. | + Mary Poe: President of the Lark Hill brand
            Mary Poe will immediately assume the additional position of Treasurer. | + Mary Poe: Treasurer
            John Roe, Chairman and Treasurer, has decided to retire, but will continue as Chairman and Treasurer until a successor is found. | - John Roe: Chairman, Treasurer retired
            John Christopher is our Treasurer. Effective immediately, Christopher has been elected to the Board. | + John Christopher: director
            John Roe and the Board could not agree, and the Company would be best served by someone else serving as Treasurer. | nothing
            Larkspur today announced Zorvan Tupo’s intent to transition from his role as Treasurer. | - Zorvan Tupo: Treasurer
            Zorvan Tupo, executive vice president of Larkspur, has announced his retirement after a long career. | - Zorvan Tupo: executive vice president retired
            John Roe will retire from the Board today. Roe's successor is Mary Poe, our Treasurer. | - John Roe: director retired; + Mary Poe: director
            Mary Poe became Treasurer of Larkspur in February of this year. | nothing
            John Roe, who founded the company and served as Chairman and CEO since then, has elected to relinquish both positions. | - John Roe: Chairman, CEO
            Larkspur names Mary Poe as Treasurer | + Mary Poe: Treasurer
            Larkspur has hired Mary Poe as its new Vice President for Public Affairs. | + Mary Poe: Vice President for Public Affairs
            Our Treasurer, John Roe, will retire from the Company on December 31, 2019, and it has hired Mary Poe as Controller, effective June 3, 2019. | - John Roe: Treasurer 2019-12-31 retired; + Mary Poe: Controller 2019-06-03
            Mary Poe has been authorized by the Board to act as Treasurer on an interim basis. | + Mary Poe: Treasurer
            John Roe, our Treasurer, will resign to become chairman and CEO of Thistle Corp. based in Tucson. | - John Roe: Treasurer resigned
            Prior to her current role, Mary Poe was appointed as our Treasurer. | nothing
            The Board has appointed David W. Head as Treasurer. | + David W. Head: Treasurer
            Larkspur appointed two new members to the Board, Mary Poe and John Roe, to serve until the next meeting. | + Mary Poe: director; + John Roe: director
            Larkspur appointed two members of the Board, Mary Poe and John Roe, to the Audit Committee. | nothing
            John Roe, our Treasurer, is retiring effective immediately. Mr. Roe also resigned from the Board. | - John Roe: Treasurer, director retired
            John Roe, who has served as President and Treasurer since 2015, resigned effective immediately. Mary Poe was named to replace Mr. Roe as President. | - John Roe: President, Treasurer resigned; + Mary Poe: President
            The Board elected Mary Poe as a director. Ms. Poe's term as a director will expire at the annual meeting unless she is renominated. | + Mary Poe: director
            Mary Poe, Treasurer of Larkspur, was terminated effective immediately. | - Mary Poe: Treasurer dismissed
            The employment agreement with Mary Poe, our Treasurer, was terminated. | nothing
            Dr. Juan Ortega y Rivera, our Treasurer, will retire. | - Juan Ortega y Rivera: Treasurer retired
            Two members of the Board, Mary Poe and John Roe, notified our President of their resignations. | - Mary Poe: director resigned; - John Roe: director resigned
            Larkspur announced the resignation of John Roe, the former Senior Vice President of World Wide Sales. | - John Roe: Senior Vice President of World Wide Sales resigned
            John Roe agreed to relinquish some of his responsibilities, including the roles of President and Treasurer. | - John Roe: President, Treasurer
            Larkspur appointed Mary Poe as Treasurer and to act as principal financial officer. | + Mary Poe: Treasurer, principal financial officer
            The Board elected Mary Poe to fill one of the vacancies on the Board. | + Mary Poe: director
            John Roe will be succeeded as Treasurer by Mary Poe. | - John Roe: Treasurer; + Mary Poe: Treasurer
            John Roe, founder and CEO of Larkspur, is planning to retire. He will serve as Chief Executive Officer until next June. | - John Roe: CEO retired
            Mary Poe will serve as Treasurer until a successor is found. | + Mary Poe: Treasurer
            John Roe will retire next June. He joined Larkspur in 1987 as Controller and became Treasurer in 2001. | - John Roe: Treasurer retired
            John Roe, chief executive, will retire. The chief executive and financial officers will stay. | - John Roe: chief executive retired
            Mary Poe will become Larkspur’s new Chief of Operations. | + Mary Poe: Chief of Operations
            Mary Poe, currently Controller, will expand her duties and become the new Treasurer. | + Mary Poe: Treasurer
            Mary Poe, formerly Controller, is now Treasurer of Larkspur. | + Mary Poe: Treasurer
            Larkspur severed its employment relationship with John Roe, president and treasurer, effective June 3, 2019. | - John Roe: president, treasurer 2019-06-03 dismissed
            Larkspur terminated the employment agreement with John Roe, president. | nothing
            The Board approved the appointment of Grant Poe as Treasurer. The company lies north of Grant Park. | + Grant Poe: Treasurer
            Mike Van de Poe, Executive Vice President of Aircraft Operations, will become Treasurer. | + Mike Van de Poe: Treasurer
            Larkspur named Mary Poe Senior Vice President of Supply Chain. | + Mary Poe: Senior Vice President of Supply Chain
            Larkspur named Mary Poe President of Cedar Savings Bank, effective June 3, 2019. It is our wholly-owned subsidiary. | nothing
            Larkspur named Mary Poe President of Cedar Savings Bank, effective June 3, 2019. Its wholly-owned subsidiary, Cedar Savings Bank, is here. | + Mary Poe: President of Cedar Savings Bank 2019-06-03
            Larkspur Corp., the parent company of Cedar Eagle, today named Mary Poe President of Cedar Eagle. | + Mary Poe: President of Cedar Eagle
            Alder Corp., the parent company of Cedar Eagle, today named Mary Poe President of Cedar Eagle. | nothing
            """)
    void tellsWhoComesAndWhoGoes(String release, String expected) {
        assertThat(PeopleReaderTest.read(release)).isEqualTo(expected == null ? "" : expected);
    }
}
