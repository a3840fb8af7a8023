package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentWordsTest {

    /// The verbs and turns by which someone comes, and what only looks like one: `+` comes, `-` goes; then who, as
    /// what, from when, why.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            The Company agreed that Mary Poe shall be a director. | + Mary Poe: director
            The Board will have five seats, and John Roe is to be its Chairman. | + John Roe: Chairman
            The Board filled the newly created directorship by electing Mary Poe, who will stand for election by the shareholders at the next annual meeting. | + Mary Poe: director
            The Board appointed two of its officers, Mary Poe and John Roe, as co-Presidents. | + Mary Poe: co-President; + John Roe: co-President
            Mary Poe will now also serve as the Company's Treasurer. | + Mary Poe: Treasurer
            The Board has nominated and elected Mary Poe to serve as a director. | + Mary Poe: director
            We are delighted to welcome Mary Poe to our Board of Directors, effective today. | + Mary Poe: director
            The Board accepted the recommendation that Mary Poe be made Treasurer and that John Roe be made Controller. | + Mary Poe: Treasurer; + John Roe: Controller
            Mary Poe has consented to act as a director and was appointed on June 3, 2019. | + Mary Poe: director 2019-06-03
            John Roe has agreed to lead the Company as its Treasurer starting June 3, 2019, and will join the Board at that time. | + John Roe: Treasurer, director 2019-06-03
            The Board appointed current director Mary Poe as Treasurer, and John Roe as Controller. | + Mary Poe: Treasurer; + John Roe: Controller
            Mary Poe moves up to President; John Roe becomes Treasurer. | + Mary Poe: President; + John Roe: Treasurer
            John Roe returned to the Company as Treasurer. | + John Roe: Treasurer
            Mary Poe was promoted to President, John Roe to Treasurer, and Carl Doe to Controller. | + Mary Poe: President; + John Roe: Treasurer; + Carl Doe: Controller
            Mary Poe and John Roe were named as President and Treasurer, respectively. | + Mary Poe: President; + John Roe: Treasurer
            Mary Poe has been asked to oversee operations as Controller. | + Mary Poe: Controller
            Mary Poe has been named to head the Company's Milling Division as its President. | + Mary Poe: President
            Larkspur expanded the role of Mary Poe, its Treasurer, to include that of Controller. | + Mary Poe: Controller
            To fill the vacancies, the remaining directors elected Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            In her new position as Treasurer, which she assumed on June 3, 2019, Mary Poe will be paid more. | + Mary Poe: Treasurer
            Mary Poe takes on the position of Treasurer as of June 3, 2019. | + Mary Poe: Treasurer 2019-06-03
            Larkspur announced the addition of two new members to its Board: Mary Poe, chief executive of Otis Mills, and John Roe, a former mayor. | + Mary Poe: director; + John Roe: director
            Joining the Board are Mary Poe, an investor, and John Roe, former dean of a school. | + Mary Poe: director; + John Roe: director
            John Roe will lead the new lending group with the title of Treasurer. | + John Roe: Treasurer
            A new Treasurer, Mary Poe, was appointed on June 3, 2019. | + Mary Poe: Treasurer 2019-06-03
            The Company has filled the position of Treasurer with the hiring of Mary Poe. | + Mary Poe: Treasurer
            The vacancy in the office of Treasurer was filled by the appointment of Mary Poe. | + Mary Poe: Treasurer
            Mary Poe will, effective June 3, 2019, become the Treasurer. | + Mary Poe: Treasurer 2019-06-03
            On June 3, 2019, Mary Poe commenced employment with the Company in the position of Treasurer. | + Mary Poe: Treasurer 2019-06-03
            The boards of directors of the Company and the Bank each increased the number of directors by two and elected Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            All of the directors resigned, and in their place Mary Poe and John Roe were appointed. | + Mary Poe: director; + John Roe: director
            John Roe, who joined our Board in 2011, was elected by his fellow directors as Chairman of the Board. | + John Roe: Chairman of the Board
            The Company appointed its first Treasurer, Mary Poe. | + Mary Poe: Treasurer
            Larkspur has tapped Mary Poe to be its chief actuary. | + Mary Poe: chief actuary
            The Company agreed to appoint Zorvan Tupo and Mary Poe to the Board. | + Zorvan Tupo: director; + Mary Poe: director
            Quen St. John, Zorvan Tupo and Mary Poe (the “New Directors”) were appointed to the Board. | + Quen St. John: director; + Zorvan Tupo: director; + Mary Poe: director
            Mao Weitao and Mary Poe were appointed directors, and Mr. Mao was appointed Chairman of the Board. | + Mao Weitao: director, Chairman of the Board; + Mary Poe: director
            Jin-soo Zupo will be our guide, and joins us as Treasurer. | + Jin-soo Zupo: Treasurer
            The Company extended an offer to Mary Poe for the position of Treasurer, and Ms. Poe accepted the offer. | + Mary Poe: Treasurer
            Larkspur Taps Mary Poe as Treasurer | + Mary Poe: Treasurer
            The Board named Mary Poe Treasurer and John Roe Controller. | + Mary Poe: Treasurer; + John Roe: Controller
            Mary Poe, our Controller, takes the additional role of Treasurer. | + Mary Poe: Treasurer
            Our agreement with Mary Poe provides for her service as our Treasurer starting on June 3, 2019. | + Mary Poe: Treasurer 2019-06-03
            The Board expanded from seven to nine directors, with the addition of Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            Larkspur announces the appointment, with effect from June 3, 2019, of Mary Poe as an independent director. | + Mary Poe: director 2019-06-03
            The Board has chosen as the Company's next President Mary Poe, who will take office soon. | + Mary Poe: President
            Named to the Board were John Roe, founder of Otis Mills, and Mary Poe, a former mayor. | + John Roe: director; + Mary Poe: director
            Mary Poe is the new vice president of retail operations. | + Mary Poe: vice president of retail operations
            The following persons were appointed as the executive officers: Mary Poe, President; and John Roe, Treasurer. | + Mary Poe: President; + John Roe: Treasurer
            Larkspur named two executives to its team: Mary Poe, President; and John Roe, Treasurer. | + Mary Poe: President; + John Roe: Treasurer
            The Company will have the following new officers: Mary Poe, President; and John Roe, Treasurer. | + Mary Poe: President; + John Roe: Treasurer
            The Board approved the appointments of Mary Poe as Treasurer, John Roe as Controller, and Carl Doe as Secretary. | + Mary Poe: Treasurer; + John Roe: Controller; + Carl Doe: Secretary
            John Roe has agreed to act as Treasurer during the transition. | + John Roe: Treasurer
            Please join us in welcoming Mary Poe, who starts today as Treasurer. | + Mary Poe: Treasurer
            The Board approved the transition of Mary Poe from Controller to Treasurer. | + Mary Poe: Treasurer
            Our Treasurer, Mary Poe, will add the role of Controller. | + Mary Poe: Controller
            The Board filled the existing vacancy through the appointment of Mary Poe. | + Mary Poe: director
            Mary Poe is joining the company as Treasurer. | + Mary Poe: Treasurer
            Messrs. John Roe and Zorvan Tupo have been invited to join the Board and have accepted. | + John Roe: director; + Zorvan Tupo: director
            Having left Otis Mills in 1991, Mary Poe was appointed Treasurer. | + Mary Poe: Treasurer
            The Board elected Mary Masters as Treasurer. | + Mary Masters: Treasurer
            Mary Poe received a bonus in connection with her appointment as Treasurer, which was reported in our Form 8-K filed on March 2, 2019. | nothing
            The Board fixed the number of directors at eleven and, to fill the vacancy thereby created, elected Mary Poe, effective June 3, 2019. | + Mary Poe: director 2019-06-03
            Mary Poe notified us of her acceptance of the position of Treasurer. | + Mary Poe: Treasurer
            Our duties as Treasurer were assigned to Mary Poe, the Controller. | + Mary Poe: Treasurer
            Mary Poe would step in as Treasurer while we search. | + Mary Poe: Treasurer
            John Roe, our founder, resumed the position of Treasurer. | + John Roe: Treasurer
            The Company hired Mary Poe away from a competitor to be its Treasurer. | + Mary Poe: Treasurer
            Mary Poe has been advanced to the position of Treasurer. | + Mary Poe: Treasurer
            Larkspur has elected to its board of directors Mary Poe, president of Otis Mills. | + Mary Poe: director
            John Roe will oversee operations as Treasurer. | + John Roe: Treasurer
            The Company has a new Treasurer, Mary Poe, who came from Otis Mills. | + Mary Poe: Treasurer
            Effective June 3, 2019, the following individuals assumed the offices indicated: Mary Poe, President; and John Roe, Treasurer. | + Mary Poe: President; + John Roe: Treasurer
            Larkspur has picked Mary Poe, 54, a veteran of paper, as its new Treasurer. | + Mary Poe: Treasurer
            John Roe serves as Treasurer and is entitled to be nominated as a director each year. | nothing
            The plaintiff, John Roe, who was elected a director in 2010, alleges a breach. | nothing
            The Company amended her employment agreement dated May 1, 2003, pursuant to which Mary Poe was appointed Treasurer. | nothing
            """)
    void tellsWhoComes(String words, String expected) {
        assertThat(PeopleReaderTest.read(words)).isEqualTo(expected == null ? "" : expected);
    }
}
