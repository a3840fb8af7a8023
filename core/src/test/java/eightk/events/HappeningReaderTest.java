package eightk.events;

import static eightk.events.Lines.DAY;
import static eightk.events.Lines.OWN;
import static eightk.events.Lines.line;
import static eightk.events.Lines.money;
import static eightk.events.Lines.passage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.01 | On May 1, 2019, Larkspur entered into a Credit Agreement with Alder Bank, N.A. for $1.5 million. | agreement Credit Agreement [Alder Bank, N.A.] 1500000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into Amendment No. 2 to Lease with Birch Corp. | amendment Amendment No. 2 to Lease with Birch Corp [Birch Corp.] - 2019-05-01
            1.02 | On May 1, 2019, Larkspur terminated the Credit Agreement dated June 1, 2015. | termination Credit Agreement dated June 1, 2015 [] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur completed its acquisition of Cedar LLC for €20 million in cash. | acquisition Cedar LLC [Cedar LLC] 20000000 EUR 2019-05-01
            8.01 | On May 1, 2019, Larkspur completed the acquisition of Cedar LLC. | acquisition Cedar LLC [Cedar LLC] - 2019-05-01 belongs to 2.01
            2    | On May 1, 2019, Larkspur completed the sale of its mill to Dogwood Ltd. | disposition - [Dogwood Ltd.] - 2019-05-01
            5.03 | On May 1, 2019, the Board amended and restated the Bylaws. | charterChange Bylaws 2019-05-01
            8.01 | The Board declared a dividend of $0.12 per share, payable June 3, 2019, to holders of record on May 20, 2019. | dividend 0.12 USD 2019-05-20 2019-06-03
            8.01 | As previously reported, Larkspur entered into a Credit Agreement. | nothing
            5.02 | Larkspur entered into an indemnity agreement with Mary Poe. | agreement indemnity agreement [Mary Poe] - - belongs to 1.01
            5.02 | Larkspur entered into an employment agreement with Mary Poe. | compensation employment agreement [Mary Poe]
            5.02 | Mary Poe has known John Roe since 2004. | nothing
            8.01 | The Board may declare a dividend in future years. | nothing
            2.03 | On May 1, 2019, Larkspur issued $300 million of 4.5% senior notes due May 1, 2029 to Alder Bank, N.A. | obligation kind senior notes; parties [Alder Bank, N.A.]; amount $300 million; rate 4.5% senior; maturity 2029-05-01; date 2019-05-01
            2.03 | Not applicable. | nothing
            2.04 | On May 1, 2019, an event of default occurred under the Credit Agreement with Alder Bank, N.A. and $5 million became due. | acceleration trigger event of default; title Credit Agreement; parties [Alder Bank, N.A.]; amount $5 million; date 2019-05-01
            2.05 | On May 1, 2019, the Board approved a plan to reduce approximately 120 positions at a cost of $4 million. | restructuring headcount approximately 120 positions; amount $4 million; date 2019-05-01
            2.06 | On May 1, 2019, Larkspur concluded that a charge of $9 million for impairment of goodwill was required. | impairment asset goodwill; amount $9 million; date 2019-05-01
            3.01 | On May 1, 2019, Larkspur was notified by Nasdaq that it is not in compliance with Listing Rule 5550(a)(2) and has until October 28, 2019. | listingNotice action noncompliance; exchange Nasdaq; rule 5550(a)(2); cure 2019-10-28; date 2019-05-01
            8.01 | Larkspur is listed on Nasdaq. | nothing
            3.02 | On May 1, 2019, Larkspur sold 100,000 shares of common stock to Cedar LLC for $1 million under Section 4(a)(2). | unregisteredSale securities 100,000 shares of common stock; parties [Cedar LLC]; amount $1 million; exemption Section 4(a)(2); date 2019-05-01
            3.03 | On May 1, 2019, the rights of holders of Series A Preferred Stock were limited by an amendment. | rightsChange securities Series A Preferred Stock; date 2019-05-01
            8.01 | Larkspur entered into a Registration Rights Agreement. | agreement Registration Rights Agreement [] - - belongs to 1.01
            1    | On May 1, 2019, Cedar LLC acquired 51% of the voting stock of the registrant. | controlChange parties [Cedar LLC]; percent 51%; date 2019-05-01
            5.03 | On May 1, 2019, the Board changed the fiscal year from one ending June 30 to one ending December 31 and will report the transition on Form 10-K. | fiscalYearChange former June 30; successor December 31; date 2019-05-01; form 10-K
            5.03 | The fiscal year, which ends on December 31, has not changed. | nothing
            5.05 | On May 1, 2019, the Board waived a provision of the code of ethics. | codeChange action waived; date 2019-05-01
            5.06 | On May 1, 2019, Larkspur ceased to be a shell company. | shellStatus date 2019-05-01
            1.03 | On May 1, 2019, Larkspur filed a petition under Chapter 11 in the United States Bankruptcy Court for the District of Delaware, Case No. 19-10001. | bankruptcy action petition; chapter 11; court United States Bankruptcy Court for the District of Delaware; caseNumber 19-10001; date 2019-05-01
            1.05 | On May 1, 2019, Larkspur found that files had been copied by an intruder. | cyberIncident date 2019-05-01; dataTaken true
            4.02 | On May 1, 2019, the Audit Committee concluded that the financial statements for the year ended December 31, 2018 should not be relied upon. | nonReliance periods year ended December 31, 2018; concludedBy Audit Committee; date 2019-05-01
            8.01 | On May 1, 2019, the Board authorized the repurchase of up to $50 million of shares. | buyback action authorized; amount $50 million
            8.01 | Larkspur repurchased 10,000 shares in the quarter. | nothing
            8.01 | These include shares bought under the announced buyback program. | nothing
            8.01 | On May 1, 2019, Larkspur priced a public offering of 4.5% senior notes due 2029 for $300 million. | offering securities 4.5% senior notes due 2029; amount $300 million; date 2019-05-01
            8.01 | Larkspur may make an offering of notes. | nothing
            8.01 | On May 1, 2019, Larkspur closed the sale of $100 million of 4% notes due 2024 and $200 million of 5% notes due 2029. The aggregate public offering price of the notes was $299 million. | offering securities 4% notes due 2024; amount $299 million; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur entered into a new order form with Cedar LLC for $2 million. | agreement order form [Cedar LLC] 2000000 USD 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, a complaint was filed against Larkspur in the Superior Court of California. | litigation action filed; court Superior Court; date 2019-05-01
            7.01 | Larkspur expects revenue of $10 million to $12 million for the second quarter of 2019. | guidance action given; period second quarter of 2019; figures measure revenue money $10 million to $12 million
            7.01 | Larkspur had revenue of $10 million in the first quarter of 2019. | nothing
            1.01 | On May 1, 2019, Larkspur entered into an Increase Joinder with Alder Bank, N.A. | amendment Increase Joinder [Alder Bank, N.A.] - 2019-05-01
            1.01 | On May 1, 2019, the Board increased the salaries of two officers effective June 1, 2019. | compensation - [] belongs to 5.02
            2.02 | To gain access to speech technology, Larkspur has entered into three Collaboration Agreements. | nothing
            2.01 | On May 1, 2019, Larkspur completed its acquisition of Cedar LLC. It also completed its acquisition of Rowan Inc. | acquisition Cedar LLC [Cedar LLC] - 2019-05-01; acquisition Rowan Inc. [Rowan Inc.] - -
            5    | On May 1, 2019, Larkspur filed a certificate changing its name from Larkspur Corp. | charterChange name 2019-05-01
            1.01 | On May 1, 2019, Larkspur amended its employment agreement with Mary Poe. | compensation employment agreement [Mary Poe] belongs to 5.02
            1.01 | On May 1, 2019, Larkspur entered into a Separation and Distribution Agreement with Cedar LLC. | agreement Separation and Distribution Agreement [Cedar LLC] - 2019-05-01
            1.01 | Larkspur entered into a Credit Agreement with Alder Bank, N.A. on August 31, 2010. On May 1, 2019, Larkspur entered into a First Amendment with Alder Bank, N.A. | amendment First Amendment [Alder Bank, N.A.] - 2019-05-01
            1.01 | As previously announced, on April 2, 2019, Larkspur entered into a Note Purchase Agreement. On May 1, 2019, Larkspur entered into an Indenture. | agreement Indenture [] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur entered into an Agreement and Plan of Merger with Cedar LLC. The parties entered into the Merger Agreement today. | agreement Agreement and Plan of Merger [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur entered into a new $5,000,000 364 day credit agreement. | agreement 364 day credit agreement [] 5000000 USD 2019-05-01 belongs to 1.01
            8.01 | Effective May 1, 2019, Larkspur terminated its $4,000,000 credit agreement. | termination $4,000,000 credit agreement [] 4000000 USD 2019-05-01 belongs to 1.02
            8.01 | On May 1, 2019, Larkspur issued a release announcing the execution of a Merger Agreement. | agreement Merger Agreement [] - 2019-05-01 belongs to 1.01
            7.01 | On May 1, 2019, Larkspur announced the completion of the sale of its paper division to Cedar LLC. | disposition - [Cedar LLC] - 2019-05-01 belongs to 2.01
            8.01 | On October 1, 2018, Larkspur completed the sale of its paper division to Cedar LLC. | nothing
            7.01 | Statements in this report on revenue guidance that was raised are forward-looking. | nothing
            8.01 | The Board authorized an additional $6.0 billion stock repurchase program. | buyback action increased; amount $6.0 billion
            1.01 | On May 1, 2019, Larkspur amended their purchase agreement with Cedar LLC. | amendment purchase agreement [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, the Merger Agreement among the Company and Cedar LLC was amended. | amendment Merger Agreement [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into the Second Supplemental Indenture, which amends the Indenture. | amendment Second Supplemental Indenture [] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a letter agreement with Cedar LLC that modifies the supply price. | amendment letter agreement [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur and Cedar LLC entered into an extension of the Forbearance Agreement. | amendment extension of the Forbearance Agreement [Cedar LLC] - 2019-05-01
            5    | On May 1, 2019, Larkspur amended its Rights Agreement with Alder Trust Company. | amendment Rights Agreement [Alder Trust Company] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur completed the divestiture of its mill to Cedar LLC. | disposition - [Cedar LLC] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur completed the spin-off of Cedar LLC. | disposition Cedar LLC [Cedar LLC] - 2019-05-01
            8.01 | The Board declared a dividend of 15 cents per share, payable June 3, 2019. | dividend 0.15 USD - 2019-06-03
            8.01 | The Board increased the existing stock buy-back authorization. | buyback action increased
            8.01 | On May 1, 2019, a class action captioned Poe v. Larkspur Inc. was filed. | litigation action filed; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur reached an agreement to settle the stockholder litigation for $9 million. | litigation action settled; amount $9 million; date 2019-05-01
            1.01 | On May 1, 2019, Larkspur and Cedar LLC agreed to extend the maturity of the note to 2021. | amendment note [Cedar LLC] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into Amendment No. 3 to its Credit Agreement with Bank of Alder, as agent. | amendment Amendment No. 3 to its Credit Agreement with Bank of Alder [Bank of Alder] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a Supply Agreement with Poe, Alder & Co. LLC. | agreement Supply Agreement [Poe, Alder & Co. LLC] - 2019-05-01
            2.01 | On May 1, 2019, Cedar LLC acquired from the Company all of the shares of its mill. | disposition - [Cedar LLC] - 2019-05-01
            2.01 | On May 1, 2019, the sale by Larkspur of its mill closed. | disposition - [] - 2019-05-01
            2.01 | On May 1, 2019, Cedar LLC became a wholly-owned subsidiary of the Company. | acquisition - [Cedar LLC] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur received a subpoena from the SEC. | litigation date 2019-05-01
            8.01 | On May 1, 2019, Larkspur entered into an accelerated share repurchase agreement for $9 million. | buyback action authorized; amount $9 million
            8.01 | The Board declared a distribution of $0.32 per common share. | dividend 0.32 USD - -
            1.01 | On May 1, 2019, Larkspur signed an addendum to the Joint Venture Agreement. | amendment addendum to the Joint Venture Agreement [] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur conveyed 212 lots to Cedar LLC. | disposition - [Cedar LLC] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur bought all the stock of Cedar LLC. | acquisition - [Cedar LLC] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur sued Cedar LLC. | litigation action filed; parties [Cedar LLC]; date 2019-05-01
            8.01 | On May 1, 2019, the Board terminated the stock repurchase program. | buyback action ended
            2.01 | On May 1, 2019, Cedar LLC completed its purchase of the Company’s mill. | disposition - [Cedar LLC] - 2019-05-01
            5.01 | Larkspur has effected changes in its management as described below. | nothing
            1.05 | On May 1, 2019, Larkspur detected unauthorized access to its information systems. | cyberIncident date 2019-05-01
            1.03 | On May 1, 2019, the court entered an order confirming the Plan, which is expected to become effective in June. | bankruptcy action plan confirmed; date 2019-05-01
            1.01 | On May 1, 2019, Larkspur replaced its existing $275 million facility and entered into a Credit Agreement for $290 million. | agreement Credit Agreement [] 290000000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a Merger Agreement for $12.50 per share. The aggregate purchase price is approximately $2 billion. | agreement Merger Agreement [] 2000000000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into the following documents, effective at once: (i) Second Amendment to Loan Agreement and (ii) a note. | amendment Second Amendment to Loan Agreement and [] - 2019-05-01
            1.02 | On May 1, 2019, Larkspur received notice from Cedar AG of its election to terminate, in its entirety, the License Agreement. | termination License Agreement [Cedar AG] - 2019-05-01
            1.02 | On May 1, 2019, the Merger Agreement with Cedar LLC was terminated by mutual consent. | termination Merger Agreement [Cedar LLC] - 2019-05-01
            1.02 | On May 1, 2019, Larkspur repaid all amounts under, and terminated, its prior credit agreement for $5 million. | termination credit agreement [] 5000000 USD 2019-05-01
            2.01 | On May 1, 2019, the closing occurred under the purchase and sale agreement for Cedar Towers. The seller is not affiliated with Larkspur. | acquisition - [] - 2019-05-01
            2    | On May 1, 2019, the closing of the contract for the mill took place. The purchaser paid $9 million. | disposition - [] 9000000 USD 2019-05-01
            2.01 | On May 1, 2019, the parties met and took all steps that they had agreed upon before. | nothing
            2.01 | On May 1, 2019, Larkspur completed the Exchange and Cedar Limited became its parent. | acquisition - [Cedar Limited] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur sold its mill. In consideration for the assets acquired, Cedar LLC paid $2 million. | disposition - [Cedar LLC] 2000000 USD 2019-05-01
            5    | On May 1, 2019, Larkspur entered into agreements with Cedar LLC pursuant to which Larkspur sold certain assets. | agreement agreements [Cedar LLC] - 2019-05-01; disposition - [Cedar LLC] - 2019-05-01 belongs to 2
            2.03 | On April 29, 2019, Larkspur agreed with Elm & Co. LLC to sell $200 million of notes. On May 1, 2019, it completed the issuance of $230 million aggregate principal amount of the notes under an indenture with Alder Bank, N.A., as trustee. | obligation kind notes; parties [Alder Bank, N.A.]; amount $230 million; date 2019-05-01
            2.03 | On May 1, 2019, Larkspur issued $300 million aggregate principal amount of 4% notes and $400 million aggregate principal amount of 5% notes. | obligation kind notes; amount $400 million; rate 5% notes; date 2019-05-01
            2.04 | Larkspur owes $3 million to Alder Fund III, Inc. and Birch Trust PLC (collectively, the “Lenders”). On May 1, 2019, the Lenders declared an event of default. | acceleration trigger event of default; parties [Alder Fund III, Inc., Birch Trust PLC]; amount $3 million; date 2019-05-01
            2.05 | On May 1, 2019, the Board approved a plan for a reduction of approximately 25-30% of the Company’s worldwide workforce at a cost of $5.0-6.8 million. | restructuring headcount approximately 25-30% of the Company’s worldwide workforce; amount $5.0-6.8 million; date 2019-05-01
            2.06 | Larkspur reviews its assets every year in the fall. On May 1, 2019, it concluded that a charge for impairment to the Company’s equity investment in Cedar was required. | impairment asset equity investment in Cedar was required; date 2019-05-01
            3.01 | On May 1, 2019, NYSE wrote that Larkspur resolved its deficiency under Section 1003(a)(i) but is no longer in compliance with Section 1003(a)(iv). | listingNotice action noncompliance; exchange NYSE; rule 1003(a)(iv); date 2019-05-01
            3.02 | On May 1, 2019, Larkspur issued common stock, 300,000 shares in all, to the former stockholders of Cedar Labs under a permit of the Department of Corporations. | unregisteredSale securities 300,000 shares; parties [former stockholders of Cedar Labs]; date 2019-05-01
            4.02 | On April 12, 2019, a statement on warrants was published. On May 1, 2019, management and the Audit Committee concluded that the statements for the year ended December 31, 2018 be restated. | nonReliance periods year ended December 31, 2018; concludedBy Audit Committee; date 2019-05-01
            5.05 | On May 1, 2019, the Board approved a revised Code of Conduct, which did not result in any waiver of it. | codeChange action amended; date 2019-05-01
            1.04 | A law of July 21, 2010 has requirements to report orders. On May 1, 2019, Larkspur received an order under section 107(a) of the Federal Mine Safety and Health Act at the Cedar Creek Mine. | mineSafety mine Cedar Creek Mine; section 107(a); date 2019-05-01
            1.05 | On May 1, 2019, Larkspur detected an attack. It has had and is likely to continue to have a material impact on operations. | cyberIncident date 2019-05-01; material true
            8.01 | On May 1, 2019, Larkspur agreed in principle to resolve the class action litigation for $9 million. | litigation action settled; amount $9 million; date 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into an amendment to its Credit Agreement with Alder Bank, N.A. The Amendment amended the Credit Agreement in part. | amendment amendment to its Credit Agreement with Alder Bank [Alder Bank, N.A.] - 2019-05-01
            1.01 | On May 1, 2019, we completed the Second Amendment to our Credit Agreement. | amendment Second Amendment to our Credit Agreement [] - 2019-05-01
            1.01 | On May 1, 2019, the maturity of the Company's $9,000,000 loan from Cedar Trust was extended to 2021. | amendment loan [Cedar Trust] 9000000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur entered into a Lease with 6262 Elm Investors, LLC and ARE Region No. 59, LLC. | agreement Lease [6262 Elm Investors, LLC, ARE Region No. 59, LLC] - 2019-05-01
            1.02 | On May 1, 2019, Larkspur received a termination letter dated April 12, 2019 for the License Agreement with Cedar LLC. | termination License Agreement [Cedar LLC] - 2019-05-01
            3.01 | As previously disclosed, on March 2, 2019, Nasdaq notified Larkspur of a deficiency. On May 1, 2019, Larkspur received a letter from Nasdaq that it had not regained compliance and is still not in compliance. | listingNotice action noncompliance; exchange Nasdaq; date 2019-05-01
            4.02 | On May 1, 2019, Larkspur was advised by its independent registered public accounting firm that its report on the years ended December 31, 2016, 2017 and 2018 should not be relied upon. | nonReliance periods years ended December 31, 2016, 2017 and 2018; concludedBy independent registered public accounting firm; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur announced that it intends to offer $150 million of senior notes in a private placement. | offering securities senior notes; amount $150 million; date 2019-05-01
            8.01 | On May 1, 2019, the Board raised the amount of its share repurchase authorization by $25 million. | buyback action increased; amount $25 million
            5.03 | On May 1, 2019, the Board resolved that the fiscal year, which had ended on September 30, will now end on March 31. | fiscalYearChange former September 30; successor March 31; date 2019-05-01
            1.01 | On May 1, 2019, Larkspur and Cedar Bank agreed to an amendment of the credit facility that raises it from $25 million to $40 million. | amendment amendment [Cedar Bank] 40000000 USD 2019-05-01
            1.01 | On May 1, 2019, Larkspur rented its offices from Cedar LP under an Agreement of Lease. | agreement Agreement of Lease [Cedar LP] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur and Cedar LLC announced that they have signed a definitive merger agreement. | agreement merger agreement [Cedar LLC] - 2019-05-01 belongs to 1.01
            2    | On May 1, 2019, Cedar LLC bought 22,700 acres of land from the subsidiary. | disposition - [Cedar LLC] - 2019-05-01
            2.01 | On May 1, 2019, the spin of our hotel business became effective through a dividend. | disposition - [] - 2019-05-01
            2.06 | On May 1, 2019, Larkspur concluded that its in-process research assets were impaired and takes a charge of $9 million. | impairment asset in-process research assets; amount $9 million; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur was served in a purported class action. | litigation action filed; date 2019-05-01
            8.01 | Larkspur entered into a Settlement Agreement dated May 1, 2019 with Cedar LLC, ending all suits for $7 million. | litigation action settled; parties [Cedar LLC]; amount $7 million; date 2019-05-01
            8.01 | On May 1, 2019, the Board approved the purchase of up to 2,000,000 of the Company's shares. | buyback action authorized
            8.01 | On May 1, 2019, Larkspur became aware that some servers had been hit by ransomware. | cyberIncident date 2019-05-01 belongs to 1.05
            1.03 | The plan, confirmed by the court on April 2, 2019, became effective on May 1, 2019. | bankruptcy action plan effective; date 2019-05-01
            1.03 | On May 1, 2019, Larkspur sought protection by filing under Chapter 11. | bankruptcy action petition; chapter 11; date 2019-05-01
            1.01 | Previously Larkspur entered into an agreement to buy land. On May 1, 2019, Larkspur extended the closing date to June 14, 2019. | amendment - [] - 2019-05-01
            1.01 | On May 1, 2019, Larkspur executed an agreement to sell $9 million in notes to Cedar LLC. | agreement agreement [Cedar LLC] 9000000 USD 2019-05-01
            1.01 | Larkspur and Cedar Bank executed on May 1, 2019 a Consent and Third Amendment to the Loan Agreement of 2012. | amendment Consent and Third Amendment to the Loan Agreement of 2012 [Cedar Bank] - 2019-05-01
            2.03 | On May 1, 2019, Larkspur executed a Convertible Note to Cedar LLC in the principal amount of $16,500. | obligation kind Convertible Note; parties [Cedar LLC]; amount $16,500; date 2019-05-01
            2.01 | As previously disclosed, on April 2, 2019, Larkspur agreed to buy Cedar GmbH. The transactions closed on May 1, 2019, and Larkspur holds all shares of Cedar GmbH. | acquisition - [Cedar GmbH] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur closed the drop-down of an interest in pipes for $330 million. | acquisition - [] 330000000 USD 2019-05-01
            3    | On May 1, 2019, the court appointed Mr. Roe as receiver for Larkspur. | bankruptcy action receiver; date 2019-05-01
            8.01 | On May 1, 2019, Nasdaq approved the transfer of Larkspur's listing from the Nasdaq National Market to the Nasdaq SmallCap Market. | listingNotice action transfer; exchange Nasdaq; date 2019-05-01 belongs to 3.01
            8.01 | On May 1, 2019, the Department of Justice opened an investigation into sales of Larkspur. | litigation action filed; parties [Department of Justice]; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur learned that an unauthorized third party had downloaded customer files. | cyberIncident date 2019-05-01; dataTaken true belongs to 1.05
            8.01 | On May 1, 2019, Larkspur put in place a new program under which it may buy back up to $25 million of its shares. | buyback action increased; amount $25 million
            8.01 | On May 1, 2019, Larkspur closed its offering of 1,000,000 shares of its common stock at $17.50 per share. Gross proceeds to Larkspur were approximately $17 million. | offering securities 1,000,000 shares of its common stock; amount $17 million; date 2019-05-01
            2.02 | On May 1, 2019, Larkspur affirmed its guidance for 2019. | guidance action reaffirmed; period 2019
            8.01 | The outlook for its third fiscal quarter provided on April 24, 2019 included $4 million. | nothing
            2.02 | Revised guidance will be provided on a call. | nothing
            1.01 | On May 1, 2019, Larkspur and Cedar LLC agreed to a Forbearance Agreement. | agreement Forbearance Agreement [Cedar LLC] - 2019-05-01
            1.01 | The terms of the rights are set out in a Rights Agreement, dated May 1, 2019, with Cedar LLC. | agreement Rights Agreement [Cedar LLC] - 2019-05-01
            2.01 | On May 1, 2019, Larkspur closed an Asset Acquisition Agreement by which its subsidiary agreed to sell all its assets to the buyer, Cedar LLC. | disposition - [Cedar LLC] - 2019-05-01
            5    | On May 1, 2019, a subsidiary of the Company acquired all shares of Cedar LLC. | acquisition Cedar LLC [Cedar LLC] - 2019-05-01 belongs to 2
            5.03 | On May 1, 2019, the stockholders approved an amendment to the Code of Regulations. | charterChange Code of Regulations 2019-05-01
            5    | On May 1, 2019, Larkspur announced that it has finalized an Investment Agreement with Cedar LLC. | agreement Investment Agreement [Cedar LLC] - 2019-05-01
            8.01 | Cedar LLC, a partnership that has changed its name to Birch LLC, met Larkspur on May 1, 2019. | nothing
            8.01 | On May 1, 2019, Larkspur announced that it is closing its mill in Anytown. | restructuring date 2019-05-01 belongs to 2.05
            8.01 | On May 1, 2019, Larkspur decided to close its credit facility and its offering. | nothing
            8.01 | On May 1, 2019, Larkspur closed its offering (the "Offering") of 1,000,000 shares of common stock. | offering securities 1,000,000 shares of common stock; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur reached an agreement to settle the class action of Cedar LLC. | litigation action settled; parties [Cedar LLC]; date 2019-05-01
            7.01 | The Notice of Settlement of the derivative action was published on May 1, 2019. | litigation action settled; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur learned that a former employee filed a claim alleging wrongful discharge. | litigation action filed; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur and Cedar LLC signed, an Agreement and Plan of Merger. | agreement Agreement and Plan of Merger [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur announced a definitive agreement to buy Cedar LLC. | agreement agreement [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur has licensed European marketing rights to Cedar LLC. | agreement - [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | Larkspur has agreed to buy shares of its common stock. | nothing
            8.01 | On May 1, 2019, the lease with Cedar LLC was extended through 2024. | amendment lease [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur obtained from Alder Bank, N.A. a waiver of certain covenants. | amendment waiver [Alder Bank, N.A.] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur and Cedar LLC called off their proposed merger. | termination proposed merger [Cedar LLC] - 2019-05-01 belongs to 1.02
            8.01 | On May 1, 2019, Larkspur learned that the agreement to sell its mill to Cedar LLC has lapsed. | termination agreement to sell [Cedar LLC] - 2019-05-01 belongs to 1.02
            2.01 | On May 1, 2019, Larkspur became the owner of all of the stock of Cedar LLC. | acquisition - [Cedar LLC] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur closed on its purchase of a mill from Cedar LLC. | acquisition - [Cedar LLC] - 2019-05-01 belongs to 2.01
            8.01 | On May 1, 2019, Larkspur closed its purchase of 10,000 shares of its stock. | nothing
            8.01 | On May 1, 2019, the sale of its four mills to Cedar LLC closed. | disposition - [Cedar LLC] - 2019-05-01 belongs to 2.01
            8.01 | On May 1, 2019, the sale of its notes was completed. | nothing
            5.03 | On May 1, 2019, Larkspur filed a Certificate of Amendment that doubles its shares. | charterChange Amendment 2019-05-01
            5.03 | On May 1, 2019, Larkspur filed a Certificate of Amendment to its Certificate of Incorporation. | charterChange Certificate of Incorporation 2019-05-01
            8    | On May 1, 2019, Larkspur elected to adopt a fiscal year ending on the last Saturday in September. | fiscalYearChange successor last Saturday in September; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur drew down the remaining $40 million under its revolver with Alder Bank, N.A. | obligation parties [Alder Bank, N.A.]; amount $40 million; date 2019-05-01 belongs to 2.03
            8.01 | On May 1, 2019, the lenders sent a notice of acceleration for $4 million. | acceleration trigger notice of acceleration; amount $4 million; date 2019-05-01 belongs to 2.04
            8.01 | The lenders could accelerate the debt. | nothing
            8.01 | On May 1, 2019, Larkspur unveiled a program that includes the elimination of 120 positions. | restructuring headcount 120 positions; date 2019-05-01 belongs to 2.05
            8.01 | Larkspur will write off $94 million of goodwill. | impairment asset goodwill; amount $94 million belongs to 2.06
            8.01 | On May 1, 2019, Nasdaq told Larkspur that its stock will be removed from the market. | listingNotice action delisting; exchange Nasdaq; date 2019-05-01 belongs to 3.01
            5    | On May 1, 2019, Larkspur sold 3,000 shares of preferred stock to Cedar LLC pursuant to Section 4(2) of the Act. | unregisteredSale securities 3,000 shares of preferred stock; parties [Cedar LLC]; exemption Section 4(2); date 2019-05-01
            8.01 | On May 1, 2019, Larkspur sold notes under Section 4(a)(2) and Rule 144A. | nothing
            5    | On May 1, 2019, the Board declared a dividend distribution of one Preferred Share Purchase Right for each share. | rightsChange date 2019-05-01
            8.01 | On May 1, 2019, the exchange resulted in a change of control. | controlChange date 2019-05-01 belongs to 5.01
            8.01 | On May 1, 2019, the Board adopted revisions to the Company's By-Laws and Code of Conduct. | charterChange By-Laws 2019-05-01 belongs to 5.03; codeChange action amended; date 2019-05-01 belongs to 5.05
            8.01 | On May 1, 2019, Larkspur ceased to be a shell company. | shellStatus date 2019-05-01 belongs to 5.06
            8.01 | On May 1, 2019, Larkspur emerged from Chapter 11. | bankruptcy action plan effective; chapter 11; date 2019-05-01 belongs to 1.03
            8.01 | On May 1, 2019, unauthorized parties obtained data from 4,000 cards. | cyberIncident date 2019-05-01; dataTaken true belongs to 1.05
            8.01 | The Board added $300 million to its repurchase authorization. | buyback action increased; amount $300 million
            8.01 | On May 1, 2019, Larkspur agreed to sell $250 million of its bonds to the underwriters. | offering securities bonds; amount $250 million; date 2019-05-01
            8.01 | On May 1, 2019, Larkspur put in place an at-the-market program for $150 million. | offering amount $150 million; date 2019-05-01
            8.01 | Larkspur may be named as a defendant in suits. | nothing
            8.01 | Our statements for the year ended December 31, 2018 are not to be relied on and we will restate them. | nonReliance periods year ended December 31, 2018 belongs to 4.02
            8.01 | Its projections should not be relied upon as certain. | nothing
            8.01 | Larkspur increased its estimate of 2019 earnings to $2 a share. | guidance action raised; period 2019; figures measure earnings money $2
            8.01 | Larkspur has not entered into any agreement with Cedar LLC. | nothing
            7.01 | On May 1, 2019, Larkspur has struck a multi-year collaboration with Cedar LLC. | agreement collaboration [Cedar LLC] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur announced that it will be acquired by Cedar LLC under a merger agreement. | agreement merger agreement [Cedar LLC] - 2019-05-01 belongs to 1.01
            1.01 | On May 1, 2019, Larkspur and its lenders agreed to certain changes to the facility. | amendment facility [] - 2019-05-01
            8.01 | On May 1, 2019, Larkspur has agreed to amend its credit agreement with Alder Bank, N.A. | amendment credit agreement [Alder Bank, N.A.] - 2019-05-01 belongs to 1.01
            8.01 | On May 1, 2019, Larkspur's marketing alliance agreement with Cedar LLC ended effective at once. | termination alliance agreement [Cedar LLC] - 2019-05-01 belongs to 1.02
            7.01 | On May 1, 2019, Larkspur announced that it has divested its advertising unit. | disposition - [] - 2019-05-01 belongs to 2.01
            8.01 | On May 1, 2019, Larkspur has drawn down its $400 million revolving credit facility. | obligation kind revolving credit facility; amount $400 million; date 2019-05-01 belongs to 2.03
            8.01 | On May 1, 2019, the Board approved a restructuring under which two mills close. | restructuring date 2019-05-01 belongs to 2.05
            8.01 | On May 1, 2019, Larkspur said that 400 positions will be eliminated. | restructuring headcount 400 positions; date 2019-05-01 belongs to 2.05
            8.01 | Larkspur will take a charge of $9 million to reduce the carrying value of its licenses. | impairment amount $9 million belongs to 2.06
            8.01 | On May 1, 2019, Larkspur was notified by the NYSE that its closing price was below $1.00. | listingNotice action noncompliance; exchange NYSE; date 2019-05-01 belongs to 3.01
            8.01 | On May 1, 2019, Larkspur announced the closing of its non-brokered private placement. | unregisteredSale date 2019-05-01 belongs to 3.02
            8.01 | On May 1, 2019, the name of the Company was changed to Cedar Corp. | charterChange name 2019-05-01 belongs to 5.03
            8.01 | On May 1, 2019, Larkspur suffered a security breach of its network. | cyberIncident date 2019-05-01 belongs to 1.05
            8.01 | On May 1, 2019, the Board gave approval to purchase 1,500,000 of its common shares. | buyback action authorized
            8.01 | On May 1, 2019, Larkspur sold 1,000,000 shares in its follow-on public offering. | offering date 2019-05-01
            8.01 | On May 1, 2019, Larkspur is issuing $300 million of senior notes. | offering securities senior notes; amount $300 million; date 2019-05-01
            7.01 | For 2019, Larkspur is projecting operating income between $84 million and $90 million. | guidance action given; period 2019; figures measure operating income money $84 million to $90 million
            8.01 | On May 1, 2019, Larkspur inked a supply agreement with Cedar LLC. | agreement supply agreement [Cedar LLC] - 2019-05-01 belongs to 1.01
            7.01 | On May 1, 2019, Larkspur finalized its purchase of a mill. | acquisition - [] - 2019-05-01 belongs to 2.01
            8.01 | On May 1, 2019, Larkspur received a notice from the trustee accelerating the notes. | acceleration date 2019-05-01 belongs to 2.04
            8.01 | Larkspur anticipates recording a writedown of $80 million. | impairment amount $80 million belongs to 2.06
            8.01 | On May 1, 2019, Larkspur was granted an extension by Nasdaq. | listingNotice exchange Nasdaq; date 2019-05-01 belongs to 3.01
            8.01 | On May 1, 2019, Larkspur was the target of a cyberattack. | cyberIncident date 2019-05-01 belongs to 1.05
            8.01 | On May 1, 2019, the Board amended Section 3.2 of the bylaws. | charterChange bylaws 2019-05-01 belongs to 5.03
            8.01 | On May 1, 2019, the Board extended the term of its stockholder rights agreement. | rightsChange date 2019-05-01 belongs to 3.03
            8.01 | On May 1, 2019, a jury ordered Larkspur to pay $9 million. | litigation action decided; amount $9 million; date 2019-05-01
            """)
    void readsWhatASentenceTells(String item, String words, String expected) {
        assertThat(Lines.told(item, words)).isEqualTo(expected);
    }

    @Test
    void readsUnderAnItemWhatItPointsTo() {
        var pointing = passage("1.02", "The information set forth in Item 1.01 is incorporated herein by reference.");
        var told = passage(
                "1.01",
                "On May 1, 2019, Larkspur entered into a Credit Agreement with Alder Bank, N.A.",
                "It replaces a facility with Beech Bank, N.A., which was terminated on May 1, 2019.");
        var found = HappeningReader.read(Filing.of(List.of(told, pointing), OWN, List.of(), DAY)).stream()
                .map(event -> event.told().item() + " " + line(event));
        assertThat(found)
                .containsExactly(
                        "1.01 agreement Credit Agreement [Alder Bank, N.A.] - 2019-05-01",
                        "1.02 termination - [Beech Bank, N.A.] - 2019-05-01");
    }

    @Test
    void readsUnderOneItemWhatAnotherHas() {
        var pointing = passage("1.01", "Please refer to the disclosure under Item 5.02 below.");
        var told = passage("5.02", "On May 1, 2019, Larkspur entered into an employment agreement with Mary Poe.");
        var short_ = passage("1.02", "See Item 1.01");
        var found = HappeningReader.read(Filing.of(List.of(pointing, told, short_), OWN, List.of(), DAY)).stream()
                .map(event -> event.told().item() + " " + event.type().label());
        assertThat(found).containsExactly("5.02 compensation", "1.02 termination");
    }

    @Test
    void readsUnderItemsWhatTheNoteBeforeThemTells() {
        var note = passage("2.01", "On May 1, 2019, Cedar Inc. completed its acquisition of Larkspur Inc.");
        var bought = passage("2.01", "The information in the Introductory Note is incorporated by reference.");
        var control = passage("5.01", "As a result of the consummation of the merger, a change in control occurred.");
        var found =
                HappeningReader.read(Filing.of(List.of(bought, control), note.sentences(), OWN, List.of(), DAY))
                        .stream()
                        .map(Lines::line);
        assertThat(found)
                .containsExactly(
                        "acquisition Larkspur Inc. [Cedar Inc.] - 2019-05-01", "controlChange date 2019-05-01");
    }

    @Test
    void takesTheDayOfAPetitionFromTheItemThatTellsIt() {
        var petition = passage("1.03", "On May 1, 2019, Larkspur filed a petition under Chapter 11.");
        var due = passage("2.04", "The filing of the Chapter 11 cases constituted an event of default.");
        var found = HappeningReader.read(Filing.of(List.of(petition, due), OWN, List.of(), DAY)).stream()
                .map(Lines::line)
                .toList();
        assertThat(found).contains("acceleration trigger event of default; date 2019-05-01");
    }

    @Test
    void takesTheDayOfAnEndFromTheContractThatBringsIt() {
        var made = passage("1.01", "On May 1, 2019, Larkspur entered into a Credit Agreement with Alder Bank, N.A.");
        var ended = passage(
                "1.02", "At the closing of the new facility, the credit agreement of 2011 was paid off and ended.");
        var found = HappeningReader.read(Filing.of(List.of(made, ended), OWN, List.of(), DAY)).stream()
                .map(Lines::line)
                .toList();
        assertThat(found.getLast()).startsWith("termination").endsWith("2019-05-01");
    }

    @Test
    void tellsTwoContractsThatEndBesideTheirSuccessorsApart() {
        var found = HappeningReader.read(Filing.of(
                        List.of(
                                passage(
                                        "1.01",
                                        "On May 1, 2019, Larkspur entered into a Credit Agreement.",
                                        "It replaces a revolving credit agreement with Alder Bank, N.A., which was terminated on May 1, 2019.",
                                        "Another replaces a 364-day credit agreement with Birch Bank, N.A., which was terminated on May 1, 2019.")),
                        OWN,
                        List.of(),
                        DAY))
                .stream()
                .filter(event -> event.type() == EventType.TERMINATION)
                .map(event -> event.key());
        assertThat(found).containsExactly("revolving credit agreement", "364-day credit agreement");
    }

    @Test
    void tellsASaleOfSecuritiesFromThatOfABusiness() {
        var business =
                passage("2.01", "On May 1, 2019, Larkspur completed the sale of its mill to Cedar LLC for $5 million.");
        var shares = passage(
                "3.02", "On May 2, 2019, Larkspur sold 100,000 shares of common stock to Birch LLC for $1 million.");
        var found = HappeningReader.read(Filing.of(List.of(business, shares), OWN, List.of(), DAY)).stream()
                .map(Lines::line);
        assertThat(found)
                .contains(
                        "unregisteredSale securities 100,000 shares of common stock; parties [Birch LLC]; amount $1 million; date 2019-05-02");
    }

    @Test
    void findsWhereNotesWereIssuedUnderAnItemForABusiness() {
        var deal =
                passage("2.01", "On May 1, 2019, Larkspur acquired Cedar LLC and issued notes to it for $5 million.");
        var debt = passage("2.03", "Larkspur had agreed in April with Cedar LLC to pay by notes of Larkspur.");
        var found = HappeningReader.read(Filing.of(List.of(deal, debt), OWN, List.of(), DAY)).stream()
                .filter(event -> event.type() == EventType.OBLIGATION)
                .map(Lines::line);
        assertThat(found)
                .singleElement()
                .asString()
                .contains("amount $5 million")
                .contains("date 2019-05-01");
    }

    /// A release is an event of its own only where the report says nothing but that it is there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.01 | A press release is furnished as Exhibit 99.1. | release
            8.01 | Larkspur announced that it has filed a shelf registration statement. A press release is attached as Exhibit 99.1. | nothing
            7.01 | Larkspur announced new segments. Exhibit 99.1 has their figures. | release
            """)
    void tellsAReleaseFromWhatItAnnounces(String item, String words, String expected) {
        var found = EventReader.read(Filing.of(List.of(passage(item, words)), OWN, List.of(), DAY)).stream()
                .map(event -> event.type().label())
                .collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a charge of $14 to $16 million | 14000000 USD, 16000000 USD
            between $1.1 and $1.3 million  | 1100000 USD, 1300000 USD
            £300,000 or US$0.135 a share   | 300000 GBP, 0.135 USD
            5 million shares               | nothing
            """)
    void readsMoneyWithItsScale(String words, String expected) {
        var found = MoneyMention.in(words).stream()
                .map(each -> money(Optional.of(each.money())))
                .collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(expected);
    }
}
