package eightk.draft;

import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.FilingStatus;
import eightk.model.FormType;
import eightk.model.Registrant.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A report as a person drafts it.
///
/// @param amendment what it amends, on an amendment
/// @param companies the registrants, the one that files first, then its co-registrants
/// @param event the date of the earliest event reported
/// @param boxes those ticked
/// @param texts one for each item, in order
/// @param signatories at least one for each company, all on one day
public record Draft(
        FormType form,
        Optional<Amendment> amendment,
        List<Company> companies,
        LocalDate event,
        Set<CoverBox> boxes,
        List<Text> texts,
        List<Attachment> exhibits,
        List<Signatory> signatories) {

    public Draft {
        companies = List.copyOf(companies);
        boxes = Set.copyOf(boxes);
        texts = List.copyOf(texts);
        exhibits = List.copyOf(exhibits);
        signatories = List.copyOf(signatories);
    }

    /// The registrant that files.
    public Company company() {
        return companies.getFirst();
    }

    /// The day of the signature, which is taken for the day of filing.
    public LocalDate day() {
        return signatories.getFirst().date();
    }

    /// Who signs for a registrant, in order.
    public List<Signatory> signatories(Company company) {
        return signatories.stream()
                .filter(one -> one.registrant()
                        .filter(cik -> !cik.equals(company.cik()))
                        .isEmpty())
                .toList();
    }

    /// The items and paragraphs reported, in order.
    public List<Provision> provisions() {
        return texts.stream().flatMap(text -> text.provisions().stream()).toList();
    }

    /// @param number among the amendments of the report
    /// @param file of the explanatory note, in the folder
    /// @param note what the file holds, in Markdown
    public record Amendment(int number, String file, String note) {}

    /// What stands on every cover of a company.
    ///
    /// @param prefix with which the names of its files begin, such as its ticker symbol
    /// @param state of incorporation, by name
    /// @param sic its industry (Standard Industrial Classification), which stands in headers
    /// @param fiscalYearEnd as `12-31`; needed to report under Item 5.03 only
    /// @param formerName former name or address, if changed since the last report
    public record Company(
            String name,
            Cik cik,
            String prefix,
            String state,
            String fileNumber,
            String employerId,
            Optional<String> sic,
            Address address,
            Phone phone,
            Optional<String> fiscalYearEnd,
            Optional<String> formerName,
            boolean emergingGrowth,
            boolean noTransition,
            List<Security> securities) {

        public Company {
            securities = List.copyOf(securities);
        }
    }

    /// @param state or province, by name; absent in a country that has none in its addresses
    /// @param zip absent in a country that has none
    /// @param country by name; absent in the United States
    public record Address(
            String street,
            Optional<String> street2,
            String city,
            Optional<String> state,
            Optional<String> zip,
            Optional<String> country) {}

    /// @param country its code, such as 44; absent in the United States
    /// @param area code
    public record Phone(Optional<String> country, String area, String local) {

        /// `(217) 555-0100`, `+44 20 7946 0100`.
        @Override
        public String toString() {
            return country.map(code -> "+%s %s %s".formatted(code, area, local))
                    .orElseGet(() -> "(%s) %s".formatted(area, local));
        }
    }

    /// The words of one item.
    ///
    /// @param provisions the item, or the paragraphs of it
    /// @param status what the registrant chooses, where it has the choice and says so
    /// @param file in the folder
    /// @param markdown what it holds
    public record Text(List<Provision> provisions, Optional<FilingStatus> status, String file, String markdown) {

        public Text {
            provisions = List.copyOf(provisions);
        }

        /// What stands in the report: the text, and the legend that makes its status.
        public String words() {
            return status.map(chosen -> markdown.stripTrailing() + "\n\n"
                            + Legend.of(provisions.getFirst().item(), chosen))
                    .orElse(markdown);
        }
    }

    /// An exhibit that is attached.
    public record Attachment(String number, String description, String file, Bytes content) {}

    /// Who signs, and on which day.
    ///
    /// @param registrant for whom; for each if absent
    public record Signatory(String name, String title, LocalDate date, Optional<Cik> registrant) {}
}
