package eightk.cli.demo;

import java.util.List;
import java.util.Optional;

/// What an invented company may have to tell, in the words companies use. Names, days and amounts stand in braces.
enum Story {
    NEW_FINANCE_CHIEF(List.of(Label.OFFICERS), """
            Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
            Certain Officers; Compensatory Arrangements of Certain Officers.

            On {today}, the Board of Directors of {company} appointed {person}, age 47, as the Company's
            Chief Financial Officer, effective {later}. {person} has been treasurer of the Company since
            2019. There is no arrangement or understanding under which {person} was selected.
            """, ""),
    DIRECTOR_LEAVES(List.of(Label.OFFICERS), """
            Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
            Certain Officers; Compensatory Arrangements of Certain Officers.

            On {today}, {person} resigned as a director of {company}, effective {later}. The resignation
            is not the result of any disagreement with the Company.
            """, ""),
    RESULTS(List.of(Label.RESULTS, Label.EXHIBITS), """
            Item 2.02 Results of Operations and Financial Condition.

            On {today}, {company} announced its results for the quarter ended {quarter}. A copy of the
            press release is furnished as Exhibit 99.1.

            Item 9.01 Financial Statements and Exhibits.

            (d) Exhibits

            99.1    Press release dated {today}
            """, """
            {company} Reports Results for the Quarter

            {today} - {company} today announced results for the quarter ended {quarter}. Net sales were
            {millions}.
            """),
    NEW_AUDITOR(List.of(Label.AUDITOR), """
            Item 4.01 Changes in Registrant's Certifying Accountant.

            On {today}, the Audit Committee of {company} dismissed Ormerod Hale LLP as the Company's
            independent registered public accounting firm and engaged Tolliver & Finch LLP in its place.
            """, ""),
    PURCHASE(List.of(Label.PURCHASE), """
            Item 2.01 Completion of Acquisition or Disposition of Assets.

            On {today}, {company} completed its acquisition of Dunnock Valley Mills, LLC for {millions}
            in cash.
            """, ""),
    AGREEMENT(List.of(Label.AGREEMENT), """
            Item 1.01 Entry into a Material Definitive Agreement.

            On {today}, {company} entered into a Credit Agreement with Larch Street Bank, N.A. for a
            revolving credit facility of {millions}.
            """, ""),
    DIVIDEND(List.of(Label.OTHER), """
            Item 8.01 Other Events.

            On {today}, the Board of Directors of {company} declared a quarterly cash dividend of $0.12
            per share, payable on {later} to stockholders of record on {today}.
            """, "");

    /// How EDGAR's headers name the items.
    private static final class Label {
        private static final String AGREEMENT = "Entry into a Material Definitive Agreement";
        private static final String PURCHASE = "Completion of Acquisition or Disposition of Assets";
        private static final String RESULTS = "Results of Operations and Financial Condition";
        private static final String AUDITOR = "Changes in Registrant's Certifying Accountant";
        private static final String OFFICERS = "Departure of Directors or Certain Officers; Election of Directors;"
                + " Appointment of Certain Officers: Compensatory Arrangements of Certain Officers";
        private static final String OTHER = "Other Events";
        private static final String EXHIBITS = "Financial Statements and Exhibits";
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> labels;

    private final String report;
    private final String release;

    Story(List<String> labels, String report, String release) {
        this.labels = labels;
        this.report = report;
        this.release = release;
    }

    List<String> labels() {
        return labels;
    }

    String report() {
        return report;
    }

    /// What is attached, if anything is.
    Optional<String> release() {
        return Optional.of(release).filter(text -> !text.isEmpty());
    }
}
