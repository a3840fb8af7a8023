package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Block;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events that have an item of their own: auditors, results, votes.
class ItemEventsTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2019-05-02"));
    private static final OwnNames OWN = OwnNames.of(List.of("Larkspur Inc."), Stream.empty());
    private static final Place PLACE = Place.document(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On May 1, 2019, the Audit Committee dismissed Alder Birch LLP as the Company's auditor and engaged Cedar & Dogwood, P.C. as the new one. | Alder Birch LLP dismissed 2019-05-01, Cedar & Dogwood, P.C.
            On May 1, 2019, Alder Birch LLP ("AB") informed us that AB was resigning as independent accountants. | Alder Birch LLP resigned 2019-05-01, nobody
            On May 1, 2019, Alder Birch LLP notified the Company that it will decline to stand for re-election. | Alder Birch LLP declined 2019-05-01, nobody
            On May 1, 2019, the Board decided to no longer engage Alder Birch LLP as the Company's auditors and engaged Cedar LLP. | Alder Birch LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Company appointed the firm of Cedar & Co., P.C., as auditors, replacing Alder Birch, LLP. | Alder Birch, LLP dismissed 2019-05-01, Cedar & Co., P.C.
            On May 1, 2019, the Company terminated its engagement of Alder, LLP and retained C&D CPAS, PLLC. | Alder, LLP dismissed 2019-05-01, C&D CPAS, PLLC
            On May 1, 2019, the Company replaced Alder LLP as its accountants with Cedar, P.C. | Alder LLP dismissed 2019-05-01, Cedar, P.C.
            Alder LLP merged with Birch LLP. On May 1, 2019, the Board approved the dismissal of Alder and the engagement of Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            The Committee selected Cedar LLP as auditor for the year ending December 31, 2019. Alder LLP was dismissed on April 29, 2019. | Alder LLP dismissed 2019-04-29, Cedar LLP
            On May 1, 2019, the Committee informed Alder LLP ("Alder") that it would be dismissed and appointed Cedar Group. | Alder LLP dismissed 2019-05-01, Cedar Group
            On May 1, 2019, Alder LLP informed us that it could no longer act as auditor. | Alder LLP resigned 2019-05-01, nobody
            On May 1, 2019, the Board engaged Cedar, P.C., of Houston, Texas, as auditor. | nobody - 2019-05-01, Cedar, P.C.
            On May 1, 2019, the Company notified Alder LLP that its services would no longer be required. | Alder LLP dismissed 2019-05-01, nobody
            On May 1, 2019, the Board voted to replace Alder LLP with Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            Effective May 1, 2019, the Company determined to discontinue the engagement of Alder LLP ("Alder") and to appoint Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, Alder Birch informed management that it has decided not to stand for reappointment. | Alder Birch declined 2019-05-01, nobody
            On May 1, 2019, the Company dismissed its prior auditor, Alder LLP, and appointed as its auditor Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            The Company has changed its independent accountants from Alder Birch to Cedar & Dogwood, effective May 1, 2019. | Alder Birch dismissed 2019-05-01, Cedar & Dogwood
            On May 1, 2019, the Committee decided that it would not reappoint Alder LLP and that Cedar LLP would be engaged. | Alder LLP dismissed 2019-05-01, Cedar LLP
            By letter dated May 1, 2019, Alder LLP tendered its resignation as auditor. | Alder LLP resigned 2019-05-01, nobody
            On May 1, 2019, Larkspur Inc. was informed by its auditor, Alder LLP, that it will decline to stand for re-election. | Alder LLP declined 2019-05-01, nobody
            On May 1, 2019, Alder & Sons, Inc. was removed as auditor and Cedar LLP was chosen to replace it. | Alder & Sons, Inc. dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Company retained the services of Cedar LLP as its accountant. | nobody - 2019-05-01, Cedar LLP
            The Board has appointed Cedar Dogwood LLP as auditor on May 1, 2019. | nobody - 2019-05-01, Cedar Dogwood LLP
            By letter of May 1, 2019, Alder Birch LLP confirmed that the relationship had ceased following its resignation. | Alder Birch LLP resigned 2019-05-01, nobody
            On May 1, 2019, the Committee approved engaging Cedar Asia LLP as auditor, and the services of Alder LLP ended that day. | Alder LLP dismissed 2019-05-01, Cedar Asia LLP
            On May 1, 2019, the Company changed its accountants. | nobody - 2019-05-01, nobody
            On May 1, 2019, the relationship between Larkspur and Alder & Company ceased as the firm resigned. | Alder & Company resigned 2019-05-01, nobody
            On May 1, 2019, Larkspur received notice from A&B CPAS, PLLC that it was resigning as auditor. | A&B CPAS, PLLC resigned 2019-05-01, nobody
            Alder and Company, P.C. merged with Cedar LLP. On May 1, 2019, Alder resigned and Cedar LLP became our auditor. | Alder and Company, P.C. resigned 2019-05-01, Cedar LLP
            On May 1, 2019, the Committee determined that Alder USA LLP ("Alder") would be dismissed as auditor and engaged Cedar LLP. | Alder USA LLP dismissed 2019-05-01, Cedar LLP
            Alder LLP was the principal accountant of Larkspur. On May 1, 2019, that firm was dismissed and Birch, LLP was engaged. | Alder LLP dismissed 2019-05-01, Birch, LLP
            The Committee chose Cedar LLP ("Cedar") to take over the audit. Alder LLP ("Alder") was told on May 1, 2019 that it would be dismissed. | Alder LLP dismissed 2019-05-01, Cedar LLP
            Alder LLP ("Alder") will continue until it completes the audit, after which Cedar LLP will serve as auditor. Alder was notified of its dismissal on May 1, 2019. | Alder LLP dismissed 2019-05-01, Cedar LLP
            At its meeting on May 1, 2019, the Board approved a change. Cedar LLP was appointed in place of Alder & Pullen, LLP. | Alder & Pullen, LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Board engaged Cedar LLP, succeeding Alder LLP, whose appointment was not renewed. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Committee determined that Alder LLP would not be re-engaged, and appointed Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, Alder LLP gave notice that it was withdrawing as auditor. | Alder LLP resigned 2019-05-01, nobody
            On May 1, 2019, the Committee engaged CedarAlder LLP and Alder, P.C. resigned. | Alder, P.C. resigned 2019-05-01, CedarAlder LLP
            Alder LLP resigned as auditor on May 1, 2019. Our new auditors are Cedar Smith+Brown, PC. | Alder LLP resigned 2019-05-01, Cedar Smith+Brown, PC
            On May 1, 2019, Alder, LLC would be unable to stand for re-appointment, it told the Board. | Alder, LLC declined 2019-05-01, nobody
            On May 1, 2019, the Board terminated Alder & White LLP's engagement, and hired Cedar LLP. | Alder & White LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Committee notified Alder LLP ("Alder") of its decision to change the auditor and approved the selection of Cedar US LLP ("Cedar") as the successor firm. | Alder LLP dismissed 2019-05-01, Cedar US LLP
            Alder LLP, our accountant since May 1, 1993, told us on May 1, 2019 that it would not stand for reappointment. | Alder LLP declined 2019-05-01, nobody
            On May 1, 2019, the Board voted to change its independent public accountant for the year ending June 30, 2019 from Alder LLP to Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, the Board approved a change of the Fund's independent registered public accounting firm from Alder LLP to Cedar LLP. | Alder LLP dismissed 2019-05-01, Cedar LLP
            The Board has selected Cedar LLP as auditor. The choice was approved on May 1, 2019. The dismissal of Alder LLP was approved as well. | Alder LLP dismissed 2019-05-01, Cedar LLP
            Our auditor, Alder Birch, CPA, passed away. On May 1, 2019, the Board appointed Cedar LLP as auditor. | Alder Birch, CPA - 2019-05-01, Cedar LLP
            On May 1, 2019, Alder PLLC, our auditor, was acquired by Cedar LLP. Cedar LLP has become our auditor. | Alder PLLC - 2019-05-01, Cedar LLP
            On May 1, 2019, Alder LLP, the auditor of Thistle Partners, notified us that it had elected to resign. | Alder LLP resigned 2019-05-01, nobody
            On May 1, 2019, Cedar LLP was engaged and Alder LLP, at our request, resigned. | Alder LLP resigned 2019-05-01, Cedar LLP
            On May 1, 2019, Alder & Birch LLP advised the Committee that it did not wish to stand for re-appointment. | Alder & Birch LLP declined 2019-05-01, nobody
            The audit practice of Alder & Company was acquired by Cedar Dogwood LLP. On May 1, 2019, Alder & Company resigned and the Board engaged the successor firm. | Alder & Company resigned 2019-05-01, Cedar Dogwood LLP
            Alder LLP merged with Cedar US, LLP. On May 1, 2019, Alder LLP resigned and the Board approved the engagement of the combined firm. | Alder LLP resigned 2019-05-01, Cedar US, LLP
            On May 1, 2019, the Committee picked Cedar LLP as auditor and informed Alder LLP that its engagement would end. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, Larkspur changed auditors. Cedar LLP will audit 2019; Alder LLP was let go. | Alder LLP dismissed 2019-05-01, Cedar LLP
            """)
    void readsWhichAuditorGoesAndWhichComes(String words, String expected) {
        assertThat(auditors("4.01", words)).isEqualTo(expected);
    }

    /// Elsewhere only of a firm that the words name, among those who audit.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On May 1, 2019, Larkspur said that Cedar LLP has taken over from Alder LLP as its independent auditors. | Alder LLP dismissed 2019-05-01, Cedar LLP
            On May 1, 2019, Larkspur dismissed Alder LLP, its independent registered public accounting firm. | Alder LLP dismissed 2019-05-01, nobody
            On May 1, 2019, the holders ratified the appointment of Alder LLP as independent auditors. |
            On May 1, 2019, Larkspur dismissed Alder LLP, its counsel. |
            """)
    void readsUnderOtherItemsWhichAuditorGoes(String words, String expected) {
        assertThat(auditors("8.01", words)).isEqualTo(expected == null ? "" : expected);
    }

    private static String auditors(String item, String words) {
        return AuditorReader.read(
                        Filing.of(List.of(passage(item, new Block.Paragraph(words, PLACE))), OWN, List.of(), DAY))
                .stream()
                .map(AuditorChange.class::cast)
                .map(change -> "%s %s %s, %s"
                        .formatted(
                                change.former().orElse("nobody"),
                                change.action().map(action -> action.label()).orElse("-"),
                                change.date().map(day -> day.date().toString()).orElse("-"),
                                change.successor().orElse("nobody")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.02 | Larkspur announced its results for the third quarter ended March 31, 2019, in Exhibit 99.1. | third quarter ended March 31, 2019 in 99.1
            2.02 | Its earnings for the quarter and nine months ended March 31, 2019 are attached. | quarter and nine months ended March 31, 2019 in -
            7.01 | On May 1, 2019, Larkspur issued a release announcing results for the first quarter of 2019. | first quarter of 2019 in -
            2.02 | Larkspur announced its fiscal 2018 full year and fourth quarter results. | fiscal 2018 full year and fourth quarter in -
            2.02 | Larkspur announced results for its fourth quarter and 12 months ended March 31, 2019. | fourth quarter and 12 months ended March 31, 2019 in -
            2.02 | Larkspur announced its results for the quarter. | nothing
            2.02 | Larkspur announced its results for its second quarter fiscal 2019, ended March 31, 2019. | second quarter fiscal 2019, ended March 31, 2019 in -
            2.02 | Its results for the third quarter (twelve weeks) and the first thirty-six weeks of fiscal 2019, ended March 31, 2019 are attached. | third quarter (twelve weeks) and the first thirty-six weeks of fiscal 2019, ended March 31, 2019 in -
            2.02 | Its results for the 16 and 52 weeks ended March 31, 2019 are attached. | 16 and 52 weeks ended March 31, 2019 in -
            2.02 | Its results for the period ended March 31, 2019 are in Exhibit 99.1. | period ended March 31, 2019 in 99.1
            2.02 | Larkspur posted its shareholder letter for Q3 2019. | Q3 2019 in -
            2.02 | Larkspur held a call on its results for 1Q19. | 1Q19 in -
            2.02 | On May 1, 2019, Larkspur announced Q3'19 results. | Q3'19 in -
            2.02 | On May 1, 2019, Larkspur announced its 2018 fiscal year-end and fourth quarter results. | 2018 fiscal year-end and fourth quarter in -
            2.02 | On May 1, 2019, Larkspur announced its year-end 2018 results. | year-end 2018 in -
            2.02 | Its results for the first quarter ended March 31, 2019 and other news are attached. | first quarter ended March 31, 2019 in -
            2.02 | Its results for the first quarter (ended March 31, 2019) are attached. | first quarter (ended March 31, 2019) in -
            2.02 | Its results for the quarter that ended on March 31, 2019 are attached. | quarter that ended on March 31, 2019 in -
            2.02 | Its results for the thirty-nine weeks ended March 31, 2019 are attached. | thirty-nine weeks ended March 31, 2019 in -
            2.02 | Its same store sales for the four weeks ended March 31, 2019 are attached. | four weeks ended March 31, 2019 in -
            2.02 | Larkspur issued a supplemental operating and financial data package for the quarter ended March 31, 2019. | quarter ended March 31, 2019 in -
            7.01 | Larkspur issued a supplemental data package for the quarter ended March 31, 2019. | nothing
            7.01 | Its results for the period ended March 31, 2019 include more revenue than it announced. | nothing
            8.01 | Larkspur will release its results for the first quarter of 2019 on May 9, 2019. | nothing
            2.02 | Larkspur announced its results for the quarter ended March 31, 2019 and guidance for 2019. | quarter ended March 31, 2019 in -
            2.02 | Larkspur estimates that revenue for the quarter ended March 31, 2019 will be $3 million to $4 million. | quarter ended March 31, 2019 in -
            2.02 | Larkspur reaffirms its earnings guidance for the year ended December 31, 2019. | nothing
            9    | Pursuant to Item 12, Larkspur furnishes its first quarter 2019 financial press release as Exhibit 99.1. | first quarter 2019 in 99.1
            9    | Larkspur furnishes its first quarter 2019 financial press release as Exhibit 99.1. | nothing
            2.02 | Larkspur gave preliminary earnings guidance for the quarter ended March 31, 2019. | quarter ended March 31, 2019 in -
            2.02 | Its results for its first quarter (the quarter ended March 31, 2019) are attached. | quarter ended March 31, 2019 in -
            2.02 | Larkspur posted third quarter revenue of $9 million. | third quarter in -
            7.01 | On May 1, 2019, Larkspur reported that comparable store sales for the nine weeks ended March 31, 2019 rose. | nine weeks ended March 31, 2019 in -
            7.01 | Larkspur will change its reported revenue categories from the first quarter of 2019 on. | nothing
            5    | Larkspur announced net income of $3 million for the first quarter ended March 31, 2019. | first quarter ended March 31, 2019 in -
            """)
    void readsWhosePeriodsResultsAreAnnounced(String item, String words, String expected) {
        var found = ResultsReader.read(List.of(passage(item, new Block.Paragraph(words, PLACE)))).stream()
                .map(Results.class::cast)
                .map(results -> results.period() + " in " + results.exhibit().orElse("-"))
                .findFirst();
        assertThat(found.orElse("nothing")).isEqualTo(expected);
    }

    /// What would have been a disagreement is told of only to deny it, so that a denial goes before what sounds like
    /// one;
    /// what it excepts, there was.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Its reports had no adverse opinion and were not qualified. | false, -, -
            Its reports were not qualified, except that that of 2018 expressed substantial doubt that Larkspur is a going concern. | true, -, -
            Its report contained a disclaimer of opinion. | true, -, -
            There were no disagreements which would have made it refer to the subject of the disagreements. Had there been such a disagreement, it would be told. | -, false, -
            There was a disagreement on revenue. | -, true, -
            There were no reportable events. | -, -, false
            There were no reportable events, other than the material weaknesses told below. | -, -, true
            It audits Larkspur. | -, -, -
            """)
    void readsWhatIsSaidOfAnAuditorWhoGoes(String words, String expected) {
        var said = new AuditorStatements(passage("4.01", new Block.Paragraph(words, PLACE)));
        assertThat(Stream.of(said.qualified(), said.disagreements(), said.reportableEvents())
                        .map(flag -> flag.map(String::valueOf).orElse("-"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void readsColumnsAndLinesOfVotes() {
        var votes = VoteReader.read(
                List.of(passage(
                        "5.07",
                        new Block.Paragraph("The annual meeting was held on April 30, 2019.", PLACE),
                        new Block.ListItem("1. Election of two directors:", PLACE),
                        new Block.Table(
                                List.of(
                                        List.of("Nominee", "For", "Withheld", "Broker Non-Votes"),
                                        List.of("Mary Poe", "1,200", "34", "500"),
                                        List.of("Sun-hee Park", "1,100", "134", "500")),
                                PLACE),
                        new Block.ListItem("2. Ratification of the auditor:", PLACE),
                        new Block.Table(
                                List.of(
                                        List.of("Votes for", "1,700"),
                                        List.of("Votes against", "30"),
                                        List.of("Abstentions", "4"),
                                        List.of("Broker non-votes", "-")),
                                PLACE))),
                DAY);
        assertThat(votes).hasSize(1).first().isInstanceOfSatisfying(Votes.class, meeting -> {
            assertThat(meeting.meeting().map(day -> day.date())).contains(LocalDate.parse("2019-04-30"));
            assertThat(meeting.ballots())
                    .extracting(ItemEventsTest::line)
                    .containsExactly(
                            "Election of two directors: Mary Poe {FOR=1200, WITHHELD=34, BROKER_NON_VOTES=500}",
                            "Election of two directors: Sun-hee Park {FOR=1100, WITHHELD=134, BROKER_NON_VOTES=500}",
                            "Ratification of the auditor: - {FOR=1700, AGAINST=30, ABSTAIN=4}");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The proposal was approved by holders with 1,200 shares voted for, 34 shares voted against and 5 abstaining. | - FOR=1200 AGAINST=34 ABSTAIN=5
            The auditor was ratified: 1,200,000 votes for; 3,400 votes against; 500 abstentions; and no broker non-votes. | - FOR=1200000 AGAINST=3400 ABSTAIN=500 BROKER_NON_VOTES=0
            They were elected: Mary Poe (1,200 votes for, 34 withheld) and Ann Roe (1,234 votes for, none withheld). | Mary Poe FOR=1200 WITHHELD=34; Ann Roe FOR=1234 WITHHELD=0
            The plan was approved by 1,200 shares in favor, 34 opposed and 5 abstaining. | - FOR=1200 AGAINST=34 ABSTAIN=5
            Mr. Poe received 1,200 votes for and 34 votes withheld. Ms. Roe received 1,100 votes for and 134 votes withheld. | Mr. Poe FOR=1200 WITHHELD=34; Ms. Roe FOR=1100 WITHHELD=134
            Alder & Co. was ratified with 1,200 affirmative votes, 34 negative votes and 5 abstentions. | - FOR=1200 AGAINST=34 ABSTAIN=5
            It was passed, 1,200 shares having been voted in favour of it, 34 shares against it and 5 shares having abstained. | - FOR=1200 AGAINST=34 ABSTAIN=5
            The number of votes cast for the merger was 1,200; the number of votes cast against was 34; and the number of abstentions was 5. | - FOR=1200 AGAINST=34 ABSTAIN=5
            For: 1,200   Against: 34   Abstain: 5 | - FOR=1200 AGAINST=34 ABSTAIN=5
            1,200 shares voted for an annual vote, 34 for a vote every two years, 56 for a vote every three years and 7 abstained. | - ABSTAIN=7 EVERY_YEAR=1200 EVERY_TWO_YEARS=34 EVERY_THREE_YEARS=56
            The plan was approved (For 1,200; Against 34; Abstain 5; Broker Non-Votes 600). | - FOR=1200 AGAINST=34 ABSTAIN=5 BROKER_NON_VOTES=600
            The plan was approved. There were 1,200 votes cast in favor of it, 34 votes were cast against it and 5 votes abstained. | - FOR=1200 AGAINST=34 ABSTAIN=5
            Mary Poe was elected with 1,200 votes for and 34 withheld. Ann Roe was elected with 1,100 votes for and 134 withheld. | Mary Poe FOR=1200 WITHHELD=34; Ann Roe FOR=1100 WITHHELD=134
            Mary Poe / For: 1,200 / Withheld: 34 / Ann Roe / For: 1,100 / Withheld: 134 | Mary Poe FOR=1200 WITHHELD=34; Ann Roe FOR=1100 WITHHELD=134
            Ratification of the auditor: / Votes For - 1,200 / Votes Against - 34 / Abstentions - 5 | - FOR=1200 AGAINST=34 ABSTAIN=5
            To approve the plan. / FOR / AGAINST / ABSTAIN / 1,200 / 34 / 0 / 2. / To approve the split. / FOR / AGAINST / ABSTAIN / 1,100 / 0 / 134 | - FOR=1200 AGAINST=34 ABSTAIN=0; - FOR=1100 AGAINST=0 ABSTAIN=134
            Election of directors / Nominee / For / Withheld / Mary Poe / 1,200 / 34 / Ann Roe / 1,100 / 134 / The terms of others go on. | Mary Poe FOR=1200 WITHHELD=34; Ann Roe FOR=1100 WITHHELD=134
            Voting for / Voting against / Nothing was counted. / 1,200 | nothing
            The holders of 1,200 shares were present. Each director was elected for 3 years by a vote of holders, none withheld. | nothing
            The 2 proposals were voted on; for 1 year the plan stays, and against 2 directors a claim is pending. | nothing
            The Company has 1,200 shares. In 2019, 34 proxies were withheld. | nothing
            The plan was approved with 1,999,999,999,999,999,999,999 votes for and 34 against. | nothing
            """)
    void readsVotesToldInWords(String words, String expected) {
        var lines = Stream.of(words.split(" / "))
                .map(line -> (Block) new Block.Paragraph(line, PLACE))
                .toArray(Block[]::new);
        assertThat(ballots(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Nominee, For, % For, Against and Withheld / Mary Poe, 1200, 97.24%, 34 | Mary Poe FOR=1200 WITHHELD=34
            Nominee, Votes For, Percentage, Votes Withheld, Percentage / Mary Poe, 1200, (97.24%), 34, (2.76%) | Mary Poe FOR=1200 WITHHELD=34
            Mary Poe, For: 1200, Withheld: 34 / Ann Roe, For: 1100, Withheld: 134 | Mary Poe FOR=1200 WITHHELD=34; Ann Roe FOR=1100 WITHHELD=134
            Nominee, For, Withheld / Mary Poe, 99999999999999999999, 34 | Mary Poe WITHHELD=34
            , For, Abstaining and/or Against, Non-Votes / Say on pay, 1200, 34, 5 | - FOR=1200 AGAINST=34 BROKER_NON_VOTES=5
            Mary Poe, For:, 1200 / , Against:, 34 / , Abstain:, 5 / Ann Roe, For:, 1100 / , Against:, 134 / , Abstain:, 6 | Mary Poe FOR=1200 AGAINST=34 ABSTAIN=5; Ann Roe FOR=1100 AGAINST=134 ABSTAIN=6
            """)
    void readsTablesOfVotesWithSharesAndNames(String table, String expected) {
        var rows = Stream.of(table.split(" / "))
                .map(row -> List.of(row.split(", ")))
                .toList();
        assertThat(ballots(new Block.Paragraph("The holders voted as follows:", PLACE), new Block.Table(rows, PLACE)))
                .isEqualTo(expected);
    }

    private static String ballots(Block... blocks) {
        var found = VoteReader.read(List.of(passage("5.07", blocks)), DAY).stream()
                .flatMap(event -> ((Votes) event).ballots().stream())
                .map(ballot -> ballot.nominee().orElse("-")
                        + new TreeMap<>(ballot.votes())
                                .entrySet().stream().map(vote -> " " + vote).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing" : found;
    }

    private static String line(Ballot ballot) {
        return "%s %s %s".formatted(ballot.matter(), ballot.nominee().orElse("-"), ballot.votes());
    }

    private static Passage passage(String item, Block... blocks) {
        return Passage.of(ItemNumber.parse(item), Source.REPORT, List.of(blocks));
    }
}
