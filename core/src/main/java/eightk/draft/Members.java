package eightk.draft;

import eightk.draft.Draft.Company;
import eightk.draft.Tagged.Member;
import eightk.model.Registrant.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The members by which the facts of a cover are told apart: none for the registrant that files and its only class of
/// securities, else one for the company and one for the class.
final class Members {

    private static final String COMMON_STOCK = "us-gaap:CommonStockMember";

    private final Draft draft;

    Members(Draft draft) {
        this.draft = draft;
    }

    /// The context of a company: its own, where it does not file but joins.
    List<Member> of(Company company) {
        return company.equals(draft.company())
                ? List.of()
                : List.of(new Member("dei:LegalEntityAxis", "dei:EntityDomain", own(company.name()), company.name()));
    }

    /// The context of a class of securities.
    List<Member> of(Company company, Security security) {
        if (company.securities().size() == 1) {
            return of(company);
        }
        var members = new ArrayList<>(of(company));
        boolean common = security.title().toLowerCase(Locale.ROOT).startsWith("common stock")
                && company.securities().stream()
                        .filter(each -> each.title().toLowerCase(Locale.ROOT).startsWith("common stock"))
                        .findFirst()
                        .filter(security::equals)
                        .isPresent();
        members.add(new Member(
                "us-gaap:StatementClassOfStockAxis",
                "us-gaap:ClassOfStockDomain",
                common ? COMMON_STOCK : own(security.title()),
                common ? "Common Stock" : security.title()));
        return List.copyOf(members);
    }

    /// `acme:SeriesAPreferredStockMember`.
    private String own(String words) {
        var name = new StringBuilder();
        for (var word : words.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return draft.company().prefix() + ":" + (name.isEmpty() || Character.isDigit(name.charAt(0)) ? "The" : "")
                + name + "Member";
    }
}
