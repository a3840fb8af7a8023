package eightk.draft;

import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.FormType;
import eightk.model.Registrant.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A report as a person drafts it.
///
/// @param event the date of the earliest event reported
/// @param texts one for each item, in order
public record Draft(
        FormType form,
        Company company,
        LocalDate event,
        List<Text> texts,
        List<Attachment> exhibits,
        Signatory signatory) {

    public Draft {
        texts = List.copyOf(texts);
        exhibits = List.copyOf(exhibits);
    }

    /// What stands on every cover of a company.
    ///
    /// @param prefix with which the names of its files begin, such as its ticker symbol
    /// @param state of incorporation, by name
    /// @param fiscalYearEnd as `12-31`; needed to report under Item 5.03 only
    public record Company(
            String name,
            Cik cik,
            String prefix,
            String state,
            String fileNumber,
            String employerId,
            Address address,
            Phone phone,
            Optional<String> fiscalYearEnd,
            boolean emergingGrowth,
            boolean noTransition,
            List<Security> securities) {

        public Company {
            securities = List.copyOf(securities);
        }
    }

    /// @param state by name
    public record Address(String street, Optional<String> street2, String city, String state, String zip) {}

    /// @param area code
    public record Phone(String area, String local) {}

    /// The words of one item.
    ///
    /// @param provisions the item, or the paragraphs of it
    /// @param file in the folder
    /// @param markdown what it holds
    public record Text(List<Provision> provisions, String file, String markdown) {

        public Text {
            provisions = List.copyOf(provisions);
        }
    }

    /// An exhibit that is attached.
    public record Attachment(String number, String description, String file, Bytes content) {}

    /// Who signs, and on which day.
    public record Signatory(String name, String title, LocalDate date) {}
}
