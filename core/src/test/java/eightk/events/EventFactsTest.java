package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The facts of an event, where the first words of the right kind are not those meant.
class EventFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.01 | On May 1, 2019, the Board raised the quarterly dividend from $0.04 per share to $0.10 per share. It has been an annual dividend before. | dividend 0.10 USD - -
            8.01 | Larkspur has a five-year senior secured revolving credit facility of $75 million. | nothing
            8.01 | On May 1, 2019, the Company also initiated an investigation into its inventory. | nothing
            8.01 | Larkspur plans to repurchase approximately $9 million of its shares this year. | buyback amount $9 million
            8.01 | On May 1, 2019, Larkspur commenced a modified Dutch auction tender offer to purchase up to $9 million of its common stock. | buyback amount $9 million
            8.01 | On May 1, 2019, Alder Corp. commenced a tender offer to purchase all outstanding shares of Larkspur. | nothing
            2.02 | Larkspur raises its full-year revenue and earnings targets. | guidance action raised; period full-year
            2.02 | We are raising our full-year view of cash, which is now more than $12 million. | guidance action raised; period full-year
            2.02 | The following table summarizes Larkspur's third quarter fiscal year 2019 targets. | guidance action given; period third quarter fiscal year 2019
            7.01 | These are the items that are expected to affect 2Q 2019 results. | guidance action given; period 2Q 2019
            5.03 | On April 29, 2019, the stockholders approved an amendment to the Certificate of Incorporation. It became effective at 4:01 p.m. on May 1, 2019. | charterChange Certificate of Incorporation 2019-05-01
            5.03 | On May 1, 2019, the Board eliminated from the Certificate of Incorporation what it said of Series A. This was done by a Certificate of Elimination. | charterChange Certificate of Incorporation 2019-05-01
            3.03 | On April 29, 2019, the Board approved an amendment to the rights of the preferred stock. On May 1, 2019, the Company executed the amendment. | rightsChange securities preferred stock; date 2019-05-01
            3.01 | On May 2, 2019, Larkspur announced that it had received a letter from Nasdaq on May 1, 2019 that it does not meet Rule 5550(a)(2). | listingNotice action noncompliance; exchange Nasdaq; rule 5550(a)(2); date 2019-05-01
            3    | On April 2, 2019, Larkspur announced that it filed a petition under Chapter 11 and expects to emerge from it soon. On May 1, 2019, the court entered an order confirming the plan. | bankruptcy action plan confirmed; chapter 11; date 2019-05-01
            3.01 | On May 1, 2019, Larkspur received a letter from Nasdaq that its bid price was below the minimum $1.00 required by Listing Rule 5550(a)(2). As previously disclosed, on February 20, 2019, Larkspur was told that it had regained compliance with Rule 5450(a)(1) and may ask by June 3, 2019 for a hearing. | listingNotice action noncompliance; exchange Nasdaq; rule 5550(a)(2); date 2019-05-01
            3.01 | On May 1, 2019, Larkspur received a letter from Nasdaq that, in accordance with Rule 5101, it will be delisted. As previously disclosed, its bid price was below that required by Rule 5450(a)(1). | listingNotice action delisting; exchange Nasdaq; rule 5101; date 2019-05-01
            1.05 | On May 1, 2019, Larkspur found an intruder. So far this has not had a material impact on operations. Larkspur determined that the incident is material in light of its costs. | cyberIncident date 2019-05-01; material true
            1.05 | As disclosed in the Current Report on Form 8-K filed with the SEC on May 2, 2019, on May 1, 2019, Larkspur became aware of an attack. It did not involve a breach of the security of personal information. | cyberIncident date 2019-05-01; dataTaken false
            1.05 | On May 1, 2019, Larkspur found that an intruder copied customer data. There is no evidence that financial information was taken. | cyberIncident date 2019-05-01; dataTaken true
            1.05 | On February 1, 2019, Larkspur learned of an attack. It is looking into whether data was copied. | cyberIncident date 2019-02-01
            1.05 | On May 1, 2019, Larkspur learned of an attack. It has had a material impact on operations. Larkspur does not expect a long-term material impact. | cyberIncident date 2019-05-01; material true
            1.05 | On May 1, 2019, Larkspur detected an attack that resulted in the unauthorized disclosure of certain data. | cyberIncident date 2019-05-01; dataTaken true
            1.03 | On May 1, 2019, the 4th Judicial District Court of Dallas County, Texas entered an order appointing Carl Doe as receiver. | bankruptcy action receiver; court 4th Judicial District Court of Dallas County; date 2019-05-01
            5.03 | On May 1, 2019, the Board declared one share of Series X for each share held on May 9, 2019. Larkspur will file a certificate of designation for it. | charterChange designation 2019-05-01
            2.05 | The plan is to bring $200 million in annual cost savings. On May 1, 2019, the Board approved it, at charges of $40 million to $45 million. | restructuring amount $40 million; date 2019-05-01
            8.01 | On May 1, 2019, the European Commission announced its decision that Larkspur had infringed competition laws. | litigation action decided; parties [European Commission]; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur completed its public offering and sale of $40 million of 4% notes due 2024. They were issued to Alder Trust Company, N.A. as trustee. Elm & Co. LLC was the underwriter. | offering securities 4% notes due 2024; amount $40 million; parties [Elm & Co. LLC]; date 2019-05-01
            5.03 | As of the Effective Date, Larkspur filed an amendment to its Certificate of Incorporation. On May 1, 2019, all conditions were met, and the plan became effective on such date (the "Effective Date"). | charterChange Certificate of Incorporation 2019-05-01
            1.01 | On May 1, 2019, Larkspur held its annual meeting. At the meeting, it entered into a Supply Agreement with Cedar LLC for mills. Its proxy statement of April 24, 2019 tells more. | agreement Supply Agreement [Cedar LLC] - 2019-05-01
            2.01 | The stockholders approved it on May 1, 2019. The merger was completed, and Larkspur holds all shares of Cedar LLC. | acquisition - [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019 (the “Closing Date”), the merger took place. Of it more is told below. It had been long prepared. On the Closing Date, Larkspur entered into a Lease with Cedar LLC. | agreement Lease [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur made a deal with Cedar Corporation, or Cedar, on mills. Larkspur and Cedar entered into a Master Agreement. | agreement Master Agreement [Cedar Corporation] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a $40 million, five-year secured credit facility with Alder Bank, N.A. | agreement five-year secured credit facility [Alder Bank, N.A.] 40000000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a new secured facility the terms of which are set forth in a Credit Agreement with Alder Bank, N.A. | agreement Credit Agreement [Alder Bank, N.A.] - 2019-05-01
            7.01 | In view of its conference on May 1, 2019, Larkspur reaffirms its guidance for the year ended December 31, 2018. | guidance action reaffirmed; period year ended December 31, 2018
            7.01 | On May 1, 2019, Larkspur announced the affirmation of its revenue guidance for 2019. | guidance action reaffirmed; period 2019
            7.01 | For fiscal 2019, Larkspur expects earnings in a range of $2 to $3 per share, up from the prior range of $1 to $2. | guidance action raised; period fiscal 2019; figures measure earnings money $2 to $3
            3.01 | On May 1, 2019, Larkspur received a letter from Nasdaq that it is below what Rule 5550(b)(2) requires. The staff gave no grace period but issued a delist determination. | listingNotice action delisting; exchange Nasdaq; rule 5550(b)(2); date 2019-05-01
            3.01 | As previously disclosed, on November 2, 2018, Nasdaq notified Larkspur that it does not meet Rule 5550(a)(2). It had until April 30, 2019. On May 1, 2019, Nasdaq granted its request for an extension through October 28, 2019. | listingNotice action noncompliance; exchange Nasdaq; rule 5550(a)(2); cure 2019-10-28; date 2019-05-01
            1.05 | On May 1, 2019, Larkspur found activity that may have resulted in unauthorized access to customer data. | cyberIncident date 2019-05-01
            4.02 | On May 1, 2019, the Audit Committee resolved that the statements for the year ended December 31, 2018 should no longer be relied upon. | nonReliance periods year ended December 31, 2018; concludedBy Audit Committee; date 2019-05-01
            2.05 | On May 1, 2019, Larkspur announced a plan that includes a reduction of nearly 20% of our workforce. | restructuring headcount nearly 20% of our workforce; date 2019-05-01
            8.01 | On May 1, 2019, the Board raised the amount of shares that may be repurchased under its repurchase program from a maximum of $18 million to a maximum of $27 million. | buyback action increased; amount $27 million
            1.01 | On May 1, 2019, Larkspur entered into a Rights Agreement with Alder Trust, LLC, as rights agent. | agreement Rights Agreement [Alder Trust, LLC] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a Third Amendment with First Alder Bank of Omaha. Among others, the Third Amendment extended the maturity date of the loan. | amendment Third Amendment [First Alder Bank of Omaha] - 2019-05-01
            1.02 | On May 1, 2019, a subsidiary of Larkspur entered into an agreement to terminate its lease of a mill. | termination lease [] - 2019-05-01
            7.01 | On May 1, 2019, Larkspur told its earnings outlook for its 2020 fiscal year. For the full fiscal year, it expects earnings of $2 per share. | guidance action given; period 2020 fiscal year
            7.01 | Net sales for the quarter are expected to be $9 million. Larkspur also revised its guidance for the full year ended December 31, 2019. | guidance action given; period full year ended December 31, 2019; figures measure Net sales money $9 million
            2.01 | On May 1, 2019 (but effective for accounting purposes as of April 29, 2019), Larkspur acquired all assets of Cedar LLC. | acquisition Cedar LLC [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, Alder LLC (the “Company”), a second-tier wholly owned subsidiary of Larkspur Inc., entered into a Loan Agreement with Cedar, ACB. | agreement Loan Agreement [Cedar, ACB] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into an amendment of its Master Agreement with Cedar LLC. The amendment conforms it to the 5-Year Alder Agreement, which was amended as well. | amendment amendment of its Master Agreement [Cedar LLC] - 2019-05-01
            5.02 | On May 1, 2019, Larkspur entered into an indemnification agreement with Mary Poe. | agreement indemnification agreement [Mary Poe] - 2019-05-01 belongs to 1.01
            3.01 | By letter dated May 1, 2019, Nasdaq informed Larkspur that it does not meet Rule 5550(a)(2). It has until October 28, 2019 to cure this. | listingNotice action noncompliance; exchange Nasdaq; rule 5550(a)(2); cure 2019-10-28; date 2019-05-01
            8.01 | On May 1, 2019, Nasdaq confirmed that Larkspur again satisfies the rule. | listingNotice action compliance regained; exchange Nasdaq; date 2019-05-01 belongs to 3.01
            5.05 | On May 1, 2019, the Committee granted Ms. Poe an exception from the code of ethics. | codeChange action waived; date 2019-05-01
            8.01 | The Board declared a dividend of $0.22 per share, payable June 3, 2019 to holders as of May 20, 2019. | dividend 0.22 USD 2019-05-20 2019-06-03
            2.01 | On May 1, 2019, Larkspur sold its mill to an affiliate of Alder Equity Partners. | disposition - [Alder Equity Partners] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a Lease with Birch Holdings, Inc. Birch Holdings owns mills. | agreement Lease [Birch Holdings, Inc.] - 2019-05-01
            7.01 | Larkspur is pulling its guidance for 2019. | guidance action withdrawn; period 2019
            3.01 | On May 1, 2019, Nasdaq told Larkspur that it is out of compliance with Rule 5250(c)(1). | listingNotice action noncompliance; exchange Nasdaq; rule 5250(c)(1); date 2019-05-01
            3.01 | On May 1, 2019, Larkspur told the New York Stock Exchange that it will move the listing of its stock to Nasdaq. | listingNotice action transfer; exchange New York Stock Exchange; date 2019-05-01
            """)
    void takesTheFactsThatAreMeant(String item, String words, String expected) {
        assertThat(Lines.told(item, words)).isEqualTo(expected);
    }

    @Test
    void readsOnAfterTheEndOfAPage() {
        var passage = Lines.passage(
                "8.01",
                "On May 1, 2019, all of the conditions of the sale were met to the full satisfaction",
                "of the parties, and Larkspur completed it.",
                "Nothing else is reported here and nobody has told anything about what went on",
                "The notes are due in 2029.");
        assertThat(passage.sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "On May 1, 2019, all of the conditions of the sale were met to the full satisfaction of the parties, and Larkspur completed it.",
                        "Nothing else is reported here and nobody has told anything about what went on",
                        "The notes are due in 2029.");
    }
}
