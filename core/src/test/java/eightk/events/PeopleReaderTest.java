package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Block;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
            On June 3, 2019, June Poe was appointed to the Board of Directors. | + June Poe: director 2019-06-03
            Larkspur announced the appointment of Peter van der Berg to the Board of Directors a  the appointment Robert Poe as Treasurer. | + Peter van der Berg: director; + Robert Poe: Treasurer
            The Company named Anna Roe, age 51, Ph.D., to the position of interim President, effective June 3, 2019. | + Anna Roe: President 2019-06-03 interim
            Lloyd Poe, Ann Roe and Carl Doe, Jr. were each elected as members of the Board. | + Lloyd Poe: director; + Ann Roe: director; + Carl Doe, Jr.: director
            Mary Poe will succeed John Roe as President and Chief Executive Officer. | + Mary Poe: President, Chief Executive Officer; - John Roe: President, Chief Executive Officer
            On June 1 Mary Poe will become our Executive Vice President, Finance and Administration. | + Mary Poe: Executive Vice President, Finance and Administration 2019-06-01
            On May 1, 2019, John Roe informed the Company that he will step down as Chairman of the Board. | - John Roe: Chairman of the Board stepped down
            On May 1, 2019, Ms. Anna Roe, our Treasurer, told the Board that she will resign from her position. | - Anna Roe: Treasurer resigned
            John Roe, Senior Vice President and Controller, notified us of his decision to resign, effective May 31, 2019. | - John Roe: Senior Vice President, Controller 2019-05-31 resigned
            On April 30, 2019, Ms. Mary Poe resigned from her position as General Counsel. | - Mary Poe: General Counsel 2019-04-30 resigned
            The Board accepted the resignation of John Roe as Secretary. | - John Roe: Secretary resigned
            John Roe will not stand for re-election as a director at the 2019 annual meeting. | - John Roe: director not standing for re-election
            The Board removed John Roe as Chief Operating Officer on May 2, 2019. | - John Roe: Chief Operating Officer 2019-05-02 dismissed
            John Roe, a director since 1999, passed away on April 29, 2019. | - John Roe: director 2019-04-29 died
            On May 1, 2019, the Company announced that Ann Roe, 61, and Carl Poe, 56, Co-CEOs of the Retail Bank, have been elected Co-Presidents. | + Ann Roe: Co-President; + Carl Poe: Co-President
            Mary Roe, our Controller, and the Company have agreed on a separation. Ms. Roe will leave effective May 31, 2019. | - Mary Roe: Controller 2019-05-31
            John Roe, our Treasurer, notified us of his intent to accept other employment and, in that connection, resign from his positions. | - John Roe: Treasurer resigned
            John Roe will relinquish and transition the duties of Treasurer, effective June 1, 2019. | - John Roe: Treasurer 2019-06-01
            He is Secretary. John Roe has resigned the positions of Treasurer and Controller, but will remain President. | - John Roe: Treasurer, Controller resigned
            John Roe was appointed by the Board to succeed Mary Poe as Treasurer. | + John Roe: Treasurer; - Mary Poe: Treasurer
            As previously reported, on May 2, 2019 John Roe transitioned from the role of Treasurer to Vice Chairman. | + John Roe: Vice Chairman 2019-05-02; - John Roe: Treasurer 2019-05-02
            As previously reported on April 2, 2019, John Roe resigned as Treasurer. | nothing
            As previously announced, John Roe retired as Treasurer on April 30, 2019. | - John Roe: Treasurer 2019-04-30 retired
            As previously announced, effective May 6, 2019, John Roe stepped down as Treasurer. | - John Roe: Treasurer 2019-05-06 stepped down
            As previously announced, on March 20, 2019, the Board elected Mary Poe as Treasurer, effective May 6, 2019. | nothing
            As previously reported on a Form 8-K of April 30, 2019, John Roe resigned as Treasurer. | nothing
            Mary Poe, the Company's previous Controller, will remain its Treasurer. | - Mary Poe: Controller
            The Board appointed Mary Poe as Treasurer and designated her as principal accounting officer. | + Mary Poe: Treasurer, principal accounting officer
            In connection with Mary Poe's appointment, the Board's committee approved her fees as a director. | nothing
            The Board elected Antonio Roe and Dean Banks as directors. | + Antonio Roe: director; + Dean Banks: director
            (b) On May 1, 2019, the Committee approved a raise for Mary Poe, who was promoted to President. | + Mary Poe: President
            Mary Poe, the Company's Treasurer, agreed with us that Ms. Poe would separate from the Company effective May 15, 2019. | - Mary Poe: Treasurer 2019-05-15
            On April 30, 2019, Larkspur terminated the employment of Robert Roe, Chief Operating Officer, without cause. | - Robert Roe: Chief Operating Officer 2019-04-30 dismissed
            John Roe's employment as Treasurer ended on May 1, 2019. | - John Roe: Treasurer 2019-05-01
            John Roe, our Treasurer, gave notice of his retirement effective December 31, 2019. | - John Roe: Treasurer 2019-12-31 retired
            The Board has appointed Mary Poe to fill the vacancy created by the new size of the Board. | + Mary Poe: director
            The Board promoted John Roe from Treasurer to Executive Vice President and Controller. | + John Roe: Executive Vice President, Controller
            Mary Poe retired as President and was succeeded by John Roe. | - Mary Poe: President retired; + John Roe: President
            Our Treasurer, John Roe, will retire from the Company on May 31, 2019. | - John Roe: Treasurer 2019-05-31 retired
            John Roe ceased to be an executive officer of the Company on May 1, 2019. | - John Roe: executive officer 2019-05-01
            Pursuant to an agreement, Oak Partners chose Mary Poe to serve, and the Board appointed Ms. Poe as a Class I director. | + Mary Poe: director
            John Roe, our Treasurer, has taken a leave of absence. | nothing
            The Board appointed Zorvan Poe, previously our Secretary, to the new role of Treasurer. | + Zorvan Poe: Treasurer
            Zorvan Poe, 51, has been elected Treasurer. | + Zorvan Poe: Treasurer
            The Board appointed Mary Poe, an independent director, to succeed John Roe as the independent Chair of the Board. | + Mary Poe: Chair of the Board; - John Roe: Chair of the Board
            Mary Poe was appointed to fill a vacancy on our Board and appointed as Treasurer. | + Mary Poe: director, Treasurer
            John Roe will step down from his duties as Treasurer to transition to the role of Controller, replacing Mary Poe who departed from the role. | + John Roe: Controller; - John Roe: Treasurer stepped down; - Mary Poe: Controller
            It is anticipated that Mary Poe will be elected as Treasurer. | nothing
            On May 1, 2019, we announced that John Roe resigned as Treasurer. Mr. Roe's resignation is effective as of April 28, 2019. | - John Roe: Treasurer 2019-04-28 resigned
            On May 1, 2019, Mary Poe was appointed as Treasurer. Ms. Poe will assume her new role on June 3, 2019. | + Mary Poe: Treasurer 2019-06-03
            Mary Poe is Treasurer of the Bank. Ms. Poe will begin employment on June 3, 2019. | nothing
            In addition, on May 1, 2019, the Board appointed Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            The Board approved the election of Mary Poe as a Class II Director for a term expiring at the 2020 Annual Meeting. | + Mary Poe: director
            The copy is not complete.On May 1, 2019, the Board appointed Mary Poe as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            At the annual meeting the shareholders elected Mary Poe to the Board. John Roe was re-elected. | + Mary Poe: director
            At the annual meeting the shareholders elected Mary Poe to the Board. | nothing
            The Board appointed John Roe to serve as interim President until Mary Poe was approved. | nothing
            Mary Poe will become sole CEO of the RBG. | + Mary Poe: CEO of the RBG
            The Company terminated the employment agreement of Mary Poe, General Counsel. | nothing
            The Board elected Mary Poe as a director and appointed her to the Audit Committee and the Nominating and Governance Committee. | + Mary Poe: director [Audit Committee, Nominating and Governance Committee]
            On the recommendation of the Nominating Committee the Board elected Mary Poe as a director. | + Mary Poe: director
            The employment of John Roe as Treasurer was terminated on May 1, 2019. | - John Roe: Treasurer 2019-05-01 dismissed
            Mary Poe informed the Board that she does not intend to stand for re-election. | - Mary Poe: director not standing for re-election
            Mary Poe was not nominated for re-election, and her term as a director will end in May. | - Mary Poe: director not standing for re-election
            Larkspur and Mary Ames agree that Ms. Ames' employment as Treasurer ended on May 1, 2019. | - Mary Ames: Treasurer 2019-05-01
            Mary Poe's last day of employment with the Company as Treasurer was May 1, 2019. | - Mary Poe: Treasurer 2019-05-01
            John Roe has resigned all of his positions with the Company, including his positions as President and sole director. | - John Roe: President, director resigned
            The Board removed John Roe from the office of Treasurer. | - John Roe: Treasurer dismissed
            The title of Mary Poe was changed from Controller to Treasurer. | + Mary Poe: Treasurer; - Mary Poe: Controller
            The Board accepted the resignations of John Roe, as President, and C. W. Poe, as Treasurer. | - John Roe: President resigned; - C. W. Poe: Treasurer resigned
            The Board has elected JOHN E. ROE, JR. as President, Mary Poe as Secretary and Carl Doe as Treasurer. | + JOHN E. ROE, JR.: President; + Mary Poe: Secretary; + Carl Doe: Treasurer
            John Roe was named President, succeeding Mary Poe, who is retiring. | + John Roe: President; - Mary Poe: President retired
            The Board designated John Roe as principal accounting officer, replacing Mary Poe in that capacity. | + John Roe: principal accounting officer; - Mary Poe: principal accounting officer
            Mary Poe has stepped into the role of Treasurer following the departure of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer
            Larkspur terminated John Roe from his position as Treasurer and appointed Mary Poe, our Controller, to the position. | - John Roe: Treasurer dismissed; + Mary Poe: Treasurer
            John Roe resigned as Treasurer. The Board appointed Mary Poe to succeed him. | - John Roe: Treasurer resigned; + Mary Poe: Treasurer
            John Roe and Mary Poe became the directors of the Surviving Corporation. | + John Roe: director; + Mary Poe: director
            The award goes to the following named executive officers: John Roe, President | nothing
            John Roe, our Treasurer, was placed on administrative leave. | nothing
            Larkspur announced the hiring of Mary Poe as Treasurer and the departure of Controller John Roe. | + Mary Poe: Treasurer; - John Roe: Controller
            Effective June 3, 2019, Mary Poe joined Larkspur as Treasurer. | + Mary Poe: Treasurer 2019-06-03
            John Roe resigned his position as Secretary, and the Board appointed Mary Poe in his place. | - John Roe: Secretary resigned; + Mary Poe: Secretary
            John Roe, our President, and Mary Poe, our Treasurer, tendered their resignations. | - John Roe: President resigned; - Mary Poe: Treasurer resigned
            Larkspur ended the position of Treasurer held by John Roe, and his employment terminated. | - John Roe: Treasurer
            Mary Poe became Treasurer. She replaces John Roe, who retired. | + Mary Poe: Treasurer; - John Roe: Treasurer retired
            The Board declined to accept John Roe's offer to resign from the Board. | nothing
            The Board appointed Mary Poe, Ph.D. (age 49) as a director. | + Mary Poe: director
            Ann Roe and Carl Poe, of Oak Partners, were appointed to the Board, and John Roe and Mary Poe tendered their resignations as directors. | + Ann Roe: director; + Carl Poe: director; - John Roe: director resigned; - Mary Poe: director resigned
            John Roe will hand over the position of President to Mary Poe. | - John Roe: President; + Mary Poe: President
            John Roe was removed by consent of stockholders, and Mary Poe was elected to fill the vacancy. | + Mary Poe: director
            John Roe and Mary Poe resigned as directors, and Carl Doe was elected in their stead. | - John Roe: director resigned; - Mary Poe: director resigned; + Carl Doe: director
            Mary Poe, our Treasurer, was given the additional title of President. | + Mary Poe: President
            The Board elected Mary Poe as Chair of the Board, replacing John Roe, who remains a director. | + Mary Poe: Chair of the Board; - John Roe: Chair of the Board
            The Board has grown and appointed Mary Poe and John Roe to fill the resulting vacancies. | + Mary Poe: director; + John Roe: director
            The Board has named director Mary Poe as its Treasurer, succeeding interim Treasurer John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer
            John Roe and Larkspur agreed that Mr. Roe's position as Treasurer and Secretary of the Company would terminate on May 15, 2019. | - John Roe: Treasurer, Secretary 2019-05-15
            John Roe told us that he will move up his previously announced retirement as Treasurer. | - John Roe: Treasurer retired
            Mary Poe, the Chief Legal Officer & Corporate Secretary, tendered her resignation. | - Mary Poe: Chief Legal Officer, Corporate Secretary resigned
            Larkspur amended its agreement with John Roe, our Treasurer, in connection with his retirement. | - John Roe: Treasurer retired
            John Roe will transition out of his current position as our Executive Vice President, President of Retail. | - John Roe: Executive Vice President, President of Retail
            Mary Poe told us of her decision to separate from her employment as our Treasurer. | - Mary Poe: Treasurer
            Mary Poe, our Treasurer, has informed us of her decision to voluntarily resign from her position. | - Mary Poe: Treasurer resigned
            The Board appointed Mary Poe as Vice President and Treasurer of the Company, effective June 3, 2019, succeeding John Roe in those positions. | + Mary Poe: Vice President, Treasurer 2019-06-03; - John Roe: Vice President, Treasurer
            The Board appointed Mary Poe as Treasurer, effective June 3, 2019, succeeding John Roe, who will retire. | + Mary Poe: Treasurer 2019-06-03; - John Roe: Treasurer retired
            John Roe, our President and a member of our Board, will leave the Company and retire from the Board. | - John Roe: director, President retired
            Larkspur's President, John Roe, is retiring from the Company and the Board. | - John Roe: director, President retired
            Larkspur is saddened by the passing of John Roe, the Company's President, Treasurer, and Board member. | - John Roe: President, Treasurer, director died
            Mary Poe was appointed to our Board to serve for a term expiring at our 2020 annual meeting of stockholders and until her successor is duly elected and qualified. | + Mary Poe: director
            Larkspur agreed to appoint Mary Poe to the Board and to nominate her for election at the 2019 annual meeting. | + Mary Poe: director
            The Board voted to appoint Mary Poe as Treasurer. | + Mary Poe: Treasurer
            The following two persons were appointed as directors on the Board of Directors of Larkspur, effective at the closing: Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            John Roe resigned as Chairman and President of Poe Mills. | nothing
            Larkspur entered into an agreement with Mary Poe, pursuant to which Ms. Poe will serve as our Treasurer commencing June 3, 2019. | + Mary Poe: Treasurer 2019-06-03
            Under her agreement Mary Poe will serve as our Treasurer. Prior to joining Larkspur, Ms. Poe was a banker. | + Mary Poe: Treasurer
            Larkspur entered into an agreement with Mary Poe, under which Ms. Poe will serve as our Treasurer for three years. | nothing
            Zorvan Tupo, Chief Legal Officer of Larkspur, notified us that she will resign. | - Zorvan Tupo: Chief Legal Officer resigned
            Both Zorvan Tupo, a member of the Board, and Quilla Menk, a director, notified the Board of their resignation from the Board. | - Zorvan Tupo: director resigned; - Quilla Menk: director resigned
            TJ Tupo will be our new Treasurer. | + TJ Tupo: Treasurer
            Mary Poe resigned as our Managing Director, Europe and Executive Vice President, Sales. | - Mary Poe: Managing Director, Europe, Executive Vice President, Sales resigned
            The Board elected Mary Poe, CPA, a partner in a law firm, to fill a vacancy. | + Mary Poe: director
            The Board elected Mary Poe as President and as a director. Ms. Poe succeeds John Roe. | + Mary Poe: President, director; - John Roe: President
            John Roe, previously our Secretary, became Treasurer, and Mary Poe will become Secretary. | + John Roe: Treasurer; + Mary Poe: Secretary
            The Board elected Mary Poe, our Secretary, to succeed John Roe as Treasurer, and Carl Doe, its Lead Director, to serve as the Board's Chairman. | + Mary Poe: Treasurer; - John Roe: Treasurer; + Carl Doe: Chairman
            John Roe resigned from all positions he held with the Company, including President and sole director. | - John Roe: President, director resigned
            Each of John Roe and Mary Poe resigned from, and ceased serving on, the Board. | - John Roe: director resigned; - Mary Poe: director resigned
            John Roe resigned as Treasurer. On the same date, the Board named Mary Poe to that office. | - John Roe: Treasurer resigned; + Mary Poe: Treasurer
            Mary Poe is now Treasurer. Ms. Poe was named Treasurer, replacing John Roe, the former Treasurer, who has left. | + Mary Poe: Treasurer; - John Roe: Treasurer
            Mary Poe became Treasurer. She takes the place of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer
            Mary Poe was elected Treasurer. Ms. Poe takes over for John Roe, who is leaving. | + Mary Poe: Treasurer; - John Roe: Treasurer
            The Board elected Mary Poe to the newly created directorship. | + Mary Poe: director
            John Roe resigned from his position as Treasurer, and from his directorship. | - John Roe: Treasurer, director resigned
            Mary Poe, our Secretary, has been given the additional responsibilities of Treasurer. | + Mary Poe: Treasurer
            Mary Poe joined the Board on May 1, 2019. | + Mary Poe: director 2019-05-01
            John Roe, Vice President - Treasurer, resigned. | - John Roe: Vice President, Treasurer resigned
            John Roe was asked to serve as interim President. | + John Roe: President interim
            Mary Poe agreed to step into the role of Treasurer when John Roe retires from that position on May 31, 2019. | + Mary Poe: Treasurer; - John Roe: Treasurer 2019-05-31 retired
            John Roe, President of the Retail Division of the Bank, will leave. | - John Roe: President of the Retail Division
            John Roe is Treasurer. Mr. Roe's last day with the Company will be May 31, 2019. | - John Roe: Treasurer 2019-05-31
            The duties of Treasurer have been assumed on an interim basis by Mary Poe. | + Mary Poe: Treasurer
            The Board elected Mary Poe to fill the newly created trusteeship. | + Mary Poe: director
            On May 1, 2019, Mary Poe delivered to the Board her written notice of resignation as a director. | - Mary Poe: director resigned
            John Roe told us that he does not wish to be considered for re-nomination. | - John Roe: director not standing for re-election
            Mary Poe, our Controller, is acting as Treasurer until a replacement has been hired. | + Mary Poe: Treasurer
            Larkspur announced the retirement, effective June 3, 2019, of John Roe, its Treasurer. | - John Roe: Treasurer 2019-06-03 retired
            On May 1, 2019, Mary Poe began serving as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            John Roe left the Board, and the vacancy has been filled by the appointment of Mary Poe. | - John Roe: director; + Mary Poe: director
            The member of our general partner removed John Roe from that board. | - John Roe: director dismissed
            Mary Poe joined us on May 1, 2019 as Treasurer. | + Mary Poe: Treasurer 2019-05-01
            Following the resignation of the Treasurer, John Roe, our President, has taken on more work. | nothing
            John Roe, Executive Vice President, Global General Counsel and Corporate Affairs Officer, will resign. | - John Roe: Executive Vice President, Global General Counsel, Corporate Affairs Officer resigned
            The Board elected these officers: nobody. It appointed the following as officers: Mary Poe, President; John Roe, Treasurer; and Carl Doe, Secretary | + Mary Poe: President; + John Roe: Treasurer; + Carl Doe: Secretary
            Mary Poe was appointed President while we look for a successor to John Roe. Mr. Roe stepped down on May 1, 2019. | + Mary Poe: President; - John Roe: President 2019-05-01 stepped down
            The former directors, namely John Roe and Mary Poe, resigned. | - John Roe: director resigned; - Mary Poe: director resigned
            John Roe, who has served as Treasurer, will cease to serve in that role. | - John Roe: Treasurer
            Each of Drs. John Roe and Mary Poe tendered his or her resignation as a member of the Board. | - John Roe: director resigned; - Mary Poe: director resigned
            Mary Poe was designated as principal accounting officer in place of John Roe, our President. | + Mary Poe: principal accounting officer; - John Roe: principal accounting officer
            John Roe, who had not been nominated for re-election, left. | - John Roe: director not standing for re-election
            The Board re-appointed John Roe as Chair. | nothing
            The Board approved a change in the title of John Roe from Secretary to Treasurer. | + John Roe: Treasurer; - John Roe: Secretary
            John Roe, Senior Vice President of Publishing, has left the company. | - John Roe: Senior Vice President of Publishing
            The stockholders, by written consent, elected Mary Poe as a director until the next annual meeting. | + Mary Poe: director
            Mary Poe, who joined us as Controller in 2012, will assume the role of Treasurer. | + Mary Poe: Treasurer
            The Board elected Vice Admiral Mary Poe (Ret.) and John Roe as directors. | + Mary Poe: director; + John Roe: director
            John Roe, who has been Treasurer since January, will leave the company. | - John Roe: Treasurer
            Larkspur agreed with John Roe, its Treasurer, on terms providing for Mr. Roe's retirement on or before June 3, 2019. | - John Roe: Treasurer 2019-06-03 retired
            Mary Poe will join Larkspur on June 3, 2019 as Vice President and will become Treasurer when she is settled. | + Mary Poe: Vice President, Treasurer 2019-06-03
            We closed the office of Treasurer, and so the employment of John Roe will end on May 31, 2019. Mr. Roe was a named executive officer. | - John Roe: Treasurer 2019-05-31
            Mary Poe was elected President to succeed John Roe, and Carl Doe was elected Secretary. | + Mary Poe: President; - John Roe: President; + Carl Doe: Secretary
            Zorvan Tupo, Chairman of the Board and a director, passed away. | - Zorvan Tupo: Chairman of the Board, director died
            Mary Poe was appointed our President, John Roe was appointed our Treasurer, and Zorvan Tupo and Quilla Menk were appointed directors. | + Mary Poe: President; + John Roe: Treasurer; + Zorvan Tupo: director; + Quilla Menk: director
            Larkspur told of the resignation, effective May 2, 2019, of John Roe as Treasurer. | - John Roe: Treasurer 2019-05-02 resigned
            John Roe will resign from his position as a director and from his position as Treasurer. | - John Roe: director, Treasurer resigned
            Mary Poe, who has served with John Roe as Co-Controller, will become the sole Controller. | + Mary Poe: Controller
            Baroness Zorvan Tupo joins the Board as a non-executive director. Sir John Roe will not offer himself for re-election. | + Zorvan Tupo: director; - John Roe: director not standing for re-election
            Larkspur today named Mary Poe vice president, finance and chief financial officer. | + Mary Poe: vice president, finance, chief financial officer
            John Roe, our Treasurer, will advise us until his retirement on June 3, 2019. | - John Roe: Treasurer 2019-06-03 retired
            The members elected Mary Poe and Carl Doe to the Board. They replace John Roe, whose term expired. | + Mary Poe: director; + Carl Doe: director; - John Roe: director
            John Roe resigned, effective that day, as an employee and as Executive Vice President - Sales. | - John Roe: Executive Vice President - Sales resigned
            John Roe, who heads our mills as its President, is expected to retire. | - John Roe: President retired
            John Roe, Chairman and Treasurer, will retire as an officer but will continue as Chairman. | - John Roe: Treasurer retired
            John Roe resigned as Treasurer. Mary Poe will succeed Mr. Roe in the role. | - John Roe: Treasurer resigned; + Mary Poe: Treasurer
            The Board named Mary Poe President and expanded the Board to include her. | + Mary Poe: President, director
            Our Treasurer, John Roe, will step down. He will be succeeded by Zorvan Tupo, now our Controller. | - John Roe: Treasurer stepped down; + Zorvan Tupo: Treasurer
            The Board elected John Roe President to succeed Zorvan Tupo, who resigned to join another company. | + John Roe: President; - Zorvan Tupo: President resigned
            John Roe announced his resignation from Larkspur Corp.'s Board of Directors. | - John Roe: director resigned
            John Roe announced his intent to resign his position as Director for Larkspur Corp. | - John Roe: director resigned
            Zorvan Tupo and Quilla Menk-Poe resigned from our Board. | - Zorvan Tupo: director resigned; - Quilla Menk-Poe: director resigned
            The President received a letter of resignation from directors John Roe and Mary Poe. | - John Roe: director resigned; - Mary Poe: director resigned
            Mary Poe has been appointed, to be effective as of June 3, 2019, as Treasurer. | + Mary Poe: Treasurer 2019-06-03
            The Board named Mary Poe as Treasurer to fill the position created by the departure of John Roe. | + Mary Poe: Treasurer; - John Roe: Treasurer
            The Board elected Mary Poe to replace John Roe, M.D. as an independent, Class 1 Director to serve until the election of the directors at the annual meeting. | + Mary Poe: director; - John Roe: director
            Larkspur accepted the retirement of John Roe from his employment with the Company, including as Treasurer. | - John Roe: Treasurer retired
            The Board appointed John Roe as Chairman Emeritus. | + John Roe: Chairman Emeritus
            Our employment relationship with John Roe, Treasurer of our subsidiary, ended. | - John Roe: Treasurer
            John Roe, M.D., Mary Poe and Carl Doe, three of our five directors, resigned. | - John Roe: director resigned; - Mary Poe: director resigned; - Carl Doe: director resigned
            Zorvan De Tupo is Treasurer. Dr. De Tupo relinquished his role as Treasurer. | - Zorvan De Tupo: Treasurer
            Larkspur told of the retirement of Mary Poe from her roles as President and Chairman of the Board. | - Mary Poe: President, Chairman of the Board retired
            John Roe will transition the position of Treasurer to Mary Poe. Poe will join the Larkspur Corp. board of directors. | - John Roe: Treasurer; + Mary Poe: Treasurer, director
            The Board has named current director Mary Poe to replace John Roe as Chairman. | + Mary Poe: Chairman; - John Roe: Chairman
            Each of John Roe, the Company's President, and Mary Poe, President of the Company's Thistle Inc. subsidiary, will no longer serve as officers. | - John Roe: President; - Mary Poe: President
            The Board accepted the resignations of two of its incumbent directors, John Roe and Mary Poe. | - John Roe: director resigned; - Mary Poe: director resigned
            The Board has elected outside director Mary Poe Chairman of the Board. | + Mary Poe: Chairman of the Board
            The Board selected President and director John Roe to serve as Chairman and director Mary Poe to serve as Lead Director. | + John Roe: Chairman; + Mary Poe: Lead Director
            The Chairman had accepted a letter of resignation from John Roe, President of Larkspur since February. | - John Roe: President resigned
            John Roe resigned as President of the Company's Retail Division. | - John Roe: President of the Company's Retail Division resigned
            On May 1, 2019, John Roe resigned as Treasurer. Effective the same date, Mary Poe became Treasurer. | - John Roe: Treasurer 2019-05-01 resigned; + Mary Poe: Treasurer 2019-05-01
            On May 1, 2019, the Board approved an increase in its size and the election of Mary Poe as a director. | + Mary Poe: director 2019-05-01
            On May 1, 2019, the Board appointed Mary Poe as Treasurer, effective immediately following the closing. | + Mary Poe: Treasurer
            Following the filing of our report on May 1, 2019, John Roe became Vice Chairman. | + John Roe: Vice Chairman 2019-05-01
            The retirement of John Roe as Treasurer will be effective on December 31, 2019, and the Board appointed Mr. Roe as Vice Chairman, effective immediately. | + John Roe: Vice Chairman; - John Roe: Treasurer 2019-12-31 retired
            Effective June 3, 2019, our President John Roe, after a long time in the service of the Company and its people, will step down as President, at which time Mary Poe will be appointed President. | - John Roe: President 2019-06-03 stepped down; + Mary Poe: President 2019-06-03
            John Roe, our Treasurer, intends to retire from active employment with Larkspur on May 31, 2019. | - John Roe: Treasurer 2019-05-31 retired
            Larkspur has an agreement with Mary Poe to serve as our Treasurer starting June 3, 2019 through June 2, 2022. | + Mary Poe: Treasurer 2019-06-03
            The following directors resigned as members of the Board on the dates indicated: John Roe May 1, 2019 Mary Poe May 2, 2019 | - John Roe: director 2019-05-01 resigned; - Mary Poe: director 2019-05-02 resigned
            The Board appointed our Controller, Mary Poe, as Treasurer, and appointed outside director, John Roe, as Chairman. | + Mary Poe: Treasurer; + John Roe: Chairman
            John Roe resigned as a director. Mary Poe was elected to fill the unexpired term of Mr. Roe. | - John Roe: director resigned; + Mary Poe: director
            John Roe gave up the title of President, which was conferred upon Mary Poe, our Treasurer. | - John Roe: President; + Mary Poe: President
            The Board accepted the consent of Mary Poe as Treasurer. | + Mary Poe: Treasurer
            After the closing the new Board of Directors consists of Mary Poe and John Roe. | + Mary Poe: director; + John Roe: director
            John Roe, who had been serving as our President since August 2018, will retain the position of Chairman. | - John Roe: President
            John Roe, who has served as interim President, will return to his work as our Controller. | - John Roe: President
            The Board named Mary Poe as Lead Director, a role that had been held by John Roe. | + Mary Poe: Lead Director; - John Roe: Lead Director
            Lloyd Poe is our Secretary. John Roe and Mary Poe, who along with Mr. Poe had been serving as Co-Presidents, have left the Company. | - John Roe: Co-President; - Mary Poe: Co-President
            The Board elected Mary Poe as Chairman. She succeeds John Roe, who retired from the Board. | + Mary Poe: Chairman; - John Roe: director, Chairman retired
            The Board elected Mary Poe as a director and as Chairman. She succeeds John Roe, who retired from the Board. | + Mary Poe: director, Chairman; - John Roe: director retired
            Mary Poe was appointed President of Larkspur Mills, Larkspur Corp.'s paper business, and John Roe Vice President of a newly created sales group. | + Mary Poe: President of Larkspur Mills
            John Roe was appointed Vice President of a newly created sales group. | + John Roe: Vice President
            John Roe resigned as Chief Executive Officer, Larkspur Mills, and Mary Poe became Chief Operating Officer - Milling. | - John Roe: Chief Executive Officer, Larkspur Mills resigned; + Mary Poe: Chief Operating Officer - Milling
            Mary Poe was President of Otis Elevator until last week, when she was elected our Treasurer. | nothing
            In 1989, Mary Poe was elected Chairman. | nothing
            On March 6, 2019, the Company announced that John Roe had decided to retire as Treasurer. | nothing
            John Roe is our Treasurer. A director must leave at the time he or she ceases to be an executive officer. | nothing
            John Roe became Treasurer in December of 1994. | nothing
            John Roe joined Larkspur in 2005 and was promoted to Vice President in June 2010. | nothing
            Mary Poe has served as a director of Thistle Corp. since 2014. | nothing
            John Roe will continue to serve as President until December 31, 2019. | nothing
            The stockholders elected John Roe and Mary Poe as directors at the annual meeting. | nothing
            The Board appointed John Roe as a member of the Audit Committee. | nothing
            If John Roe resigns as President, he will be paid $100,000. | nothing
            The Company dismissed Grant Thornton LLP as its auditor. | nothing
            Robert Roe, a director of the Company, completed his term as a director and did not stand for re-election. | - Robert Roe: director not standing for re-election
            On May 1, 2019, we received a letter of resignation by email from director John Roe. | - John Roe: director resigned
            On May 1, 2019, John Roe resigned as President of the Company and from the Company's Board of Directors. | - John Roe: President, director 2019-05-01 resigned
            John Roe resigned as President of Tupo Mills, Inc., a wholly owned subsidiary of the Company. | - John Roe: President of Tupo Mills resigned
            The Board filled the two newly created directorships with John Roe and Mary Poe. | + John Roe: director; + Mary Poe: director
            To fill the vacancy created by the larger size of the Board, the Board chose Mary Poe. | + Mary Poe: director
            The Board elected Mary Poe and John Roe, effective immediately, to the newly created seats. | + Mary Poe: director; + John Roe: director
            The Board has determined not to renominate John Roe for election as a director. | - John Roe: director
            Larkspur terminated Mary Poe's employment as Treasurer. | - Mary Poe: Treasurer dismissed
            John Roe voluntarily terminated his employment as Treasurer on May 1, 2019. | - John Roe: Treasurer 2019-05-01
            John Roe's position as Treasurer was eliminated on May 1, 2019. | - John Roe: Treasurer 2019-05-01
            John Roe was told that his services as Treasurer would no longer be required. | - John Roe: Treasurer
            Mary Poe has taken on the position of Treasurer. | + Mary Poe: Treasurer
            Mary Poe was reassigned from her position as Treasurer to the position of Secretary. | + Mary Poe: Secretary; - Mary Poe: Treasurer
            The Committee approved the promotion of Mary Poe from Treasurer to Vice President. | + Mary Poe: Vice President
            Mary Poe is serving as our Treasurer in place of John Roe. | + Mary Poe: Treasurer
            John Roe was named Treasurer upon the retirement of Mary Poe. | + John Roe: Treasurer; - Mary Poe: Treasurer retired
            John Roe resigned as our sole officer and director, and Mary Poe was named President. | - John Roe: director resigned; + Mary Poe: President
            Mary Poe will retire in 2020 from her position as Treasurer. | - Mary Poe: Treasurer retired
            John Roe will step aside as President and become Vice Chairman. | + John Roe: Vice Chairman; - John Roe: President stepped down
            John Roe, our Treasurer, is no longer employed by the Company. | - John Roe: Treasurer
            John Roe withdrew from the Board of Directors on May 1, 2019. | - John Roe: director 2019-05-01
            Mary Poe, our Treasurer, will leave. The Company has named John Roe, Controller, to replace Ms. Poe. | - Mary Poe: Treasurer; + John Roe: Treasurer
            Oak Partners proposed John Roe and Mary Poe. The Board appointed Messrs. Roe and Poe as directors. Mr. Roe is a banker. | + John Roe: director; + Mary Poe: director
            On May 1, 2019, Mary Poe succeeded John Roe as our President and simultaneously assumed the title of Treasurer. | + Mary Poe: President, Treasurer 2019-05-01; - John Roe: President
            Neither Mary Poe nor John Roe will stand for re-election to the Board. | - Mary Poe: director not standing for re-election; - John Roe: director not standing for re-election
            John Roe, our Treasurer, will relinquish that position and succeed Mary Poe as President. | + John Roe: President; - John Roe: Treasurer; - Mary Poe: President
            """)
    void tellsWhoComesAndWhoGoes(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void readsThoseWhomASentenceListsBelowIt() {
        var list = List.of("• John Roe", "• Mary Poe");
        assertThat(read(blocks("The following individuals resigned as directors of the Company:", list)))
                .isEqualTo("- John Roe: director resigned; - Mary Poe: director resigned");
        assertThat(read(blocks("Larkspur reviewed the pay of the following named executive officers:", list)))
                .isEmpty();
        assertThat(read(blocks("The following individuals resigned as directors:", List.of("John Roe", "Mary Poe"))))
                .isEqualTo("- John Roe: director resigned; - Mary Poe: director resigned");
        var rows =
                List.of(List.of("Name", "Title"), List.of("John Roe", "President"), List.of("Mary Poe", "Secretary"));
        assertThat(read(List.of(
                        paragraph("The following persons were appointed as officers of the Company:"),
                        new Block.Table(rows, Place.document(1)))))
                .isEqualTo("+ John Roe: President; + Mary Poe: Secretary");
    }

    /// What ends the rows of a list is for the reader alone.
    @Test
    void quotesAListAsItStands() {
        var lines = blocks("The following individuals resigned as directors:", List.of("John Roe", "• Mary Poe"));
        assertThat(moves(lines))
                .extracting(event -> event.told().evidence().quote())
                .containsOnly("The following individuals resigned as directors: John Roe • Mary Poe");
        assertThat(moves(lines))
                .extracting(event -> event.told().evidence().place().quote())
                .containsOnly("The following individuals resigned as directors: John Roe • Mary Poe");
    }

    private static List<Block> blocks(String opening, List<String> lines) {
        return Stream.concat(
                        Stream.of(paragraph(opening)),
                        lines.stream().map(line -> new Block.ListItem(line, Place.document(1))))
                .toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, Place.document(1));
    }

    static String read(String sentence) {
        return read(List.of(paragraph(sentence)));
    }

    private static String read(List<Block> blocks) {
        return moves(blocks).stream().map(PeopleReaderTest::line).collect(Collectors.joining("; "));
    }

    private static List<Event> moves(List<Block> blocks) {
        var passage = Passage.of(ItemNumber.parse("5.02"), Source.REPORT, blocks);
        var own = OwnNames.of(
                List.of("LARKSPUR CORP"), passage.sentences().stream().map(Sentence::text));
        return PeopleReader.read(Filing.of(List.of(passage), own, List.of(), Optional.of(DAY)));
    }

    private static String line(Event event) {
        return switch (event) {
            case Appointment come ->
                "+ %s: %s%s%s%s"
                        .formatted(
                                come.person(),
                                String.join(", ", come.positions()),
                                come.effective().map(date -> " " + date.date()).orElse(""),
                                come.interim() ? " interim" : "",
                                come.committees().isEmpty() ? "" : " " + come.committees());
            case Departure go ->
                "- %s: %s%s%s"
                        .formatted(
                                go.person(),
                                String.join(", ", go.positions()),
                                go.effective().map(date -> " " + date.date()).orElse(""),
                                go.reason().map(why -> " " + why.label()).orElse(""));
            default -> "no move";
        };
    }
}
