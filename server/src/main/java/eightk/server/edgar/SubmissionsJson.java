package eightk.server.edgar;

import eightk.law.Jurisdictions;
import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.Filer;
import eightk.model.Registrant.Security;
import eightk.server.edgar.Listing.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// `submissions/CIK##########.json`: a company and its filings, the recent ones here and older ones on further pages.
///
/// What no filing says, as the website, is empty where EDGAR's own is, and `null` where EDGAR's is.
///
/// @param filings of the company, newest first, at least one
record SubmissionsJson(Cik cik, List<Listing> filings) {

    /// EDGAR's own: a thousand filings, or those of a year if they are more.
    private static final int RECENT = 1_000;

    /// As many as EDGAR puts on an older page.
    private static final int OLDER = 2_000;

    /// The company as its newest filing has it, with its filings.
    byte[] json() {
        var party = party();
        var filer = party.filer();
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("cik", cik.toString());
            json.writeStringProperty("entityType", "operating");
            json.writeStringProperty("sic", filer.sic().orElse(""));
            json.writeStringProperty(
                    "sicDescription",
                    party.industry().map(SubmissionsJson::title).orElse(""));
            Json.textOrNull(json, "ownerOrg", party.office());
            json.writeNumberProperty("insiderTransactionForOwnerExists", 0);
            json.writeNumberProperty("insiderTransactionForIssuerExists", 0);
            json.writeStringProperty("name", party.name());
            Json.texts(json, "tickers", texts(party, Security::symbol));
            Json.texts(
                    json,
                    "exchanges",
                    texts(party, security -> security.exchange().map(Exchanges::brief)));
            json.writeStringProperty("ein", filer.irsNumber().orElse("000000000"));
            json.writeNullProperty("lei");
            json.writeStringProperty("description", "");
            json.writeStringProperty("website", "");
            json.writeStringProperty("investorWebsite", "");
            json.writeStringProperty("category", "");
            json.writeStringProperty("fiscalYearEnd", filer.fiscalYearEnd().orElse(""));
            var state = filer.stateOfIncorporation().orElse("");
            json.writeStringProperty("stateOfIncorporation", state);
            json.writeStringProperty("stateOfIncorporationDescription", described(state));
            json.writeObjectPropertyStart("addresses");
            address(json, "mailing", filer.mailAddress());
            address(json, "business", filer.businessAddress());
            json.writeEndObject();
            json.writeStringProperty("phone", filer.businessPhone().orElse(""));
            json.writeStringProperty("flags", "");
            formerNames(json, filer);
            json.writeObjectPropertyStart("filings");
            json.writeObjectPropertyStart("recent");
            new Columns(cik, filings.subList(0, recent())).write(json);
            json.writeEndObject();
            files(json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /// How many older pages there are.
    int olderPages() {
        return pages().size();
    }

    /// An older page, counted from 1.
    byte[] older(int page) {
        return Json.of(json -> {
            json.writeStartObject();
            new Columns(cik, pages().get(page - 1)).write(json);
            json.writeEndObject();
        });
    }

    private Party party() {
        return filings.getFirst().parties().stream()
                .filter(party -> party.cik().filter(cik::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a filing of CIK %s must name it".formatted(cik)));
    }

    private int recent() {
        var yearBefore = filings.getFirst().filed().minusYears(1);
        int ofTheYear = (int) filings.stream()
                .takeWhile(listing -> listing.filed().isAfter(yearBefore))
                .count();
        return Math.min(filings.size(), Math.max(RECENT, ofTheYear));
    }

    private List<List<Listing>> pages() {
        var older = filings.subList(recent(), filings.size());
        var pages = new ArrayList<List<Listing>>();
        for (int from = 0; from < older.size(); from += OLDER) {
            pages.add(older.subList(from, Math.min(older.size(), from + OLDER)));
        }
        return pages;
    }

    private void files(JsonGenerator json) {
        var pages = pages();
        json.writeArrayPropertyStart("files");
        IntStream.range(0, pages.size()).forEach(i -> {
            var page = pages.get(i);
            json.writeStartObject();
            json.writeStringProperty("name", "CIK%s-submissions-%03d.json".formatted(cik, i + 1));
            json.writeNumberProperty("filingCount", page.size());
            json.writeStringProperty("filingFrom", page.getLast().filed().toString());
            json.writeStringProperty("filingTo", page.getFirst().filed().toString());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static List<String> texts(Party party, Function<Security, Optional<String>> part) {
        return party.securities().stream()
                .filter(security -> security.symbol().isPresent())
                .map(security -> part.apply(security).orElse(""))
                .toList();
    }

    private static void address(JsonGenerator json, String name, Optional<Address> known) {
        var address = known.orElse(Address.UNKNOWN);
        json.writeObjectPropertyStart(name);
        Json.textOrNull(json, "street1", address.street1());
        Json.textOrNull(json, "street2", address.street2());
        Json.textOrNull(json, "city", address.city());
        Json.textOrNull(json, "stateOrCountry", address.state());
        Json.textOrNull(json, "zipCode", address.zip());
        Json.textOrNull(json, "stateOrCountryDescription", address.state().map(SubmissionsJson::described));
        json.writeNullProperty("isForeignLocation");
        json.writeNullProperty("foreignStateTerritory");
        json.writeNullProperty("country");
        json.writeNullProperty("countryCode");
        json.writeEndObject();
    }

    /// A name held from the change before it, and the oldest from the first filing here.
    private void formerNames(JsonGenerator json, Filer filer) {
        var names = filer.formerNames();
        json.writeArrayPropertyStart("formerNames");
        for (int i = 0; i < names.size(); i++) {
            var until = names.get(i).changed();
            var from = i + 1 < names.size()
                    ? names.get(i + 1).changed()
                    : until.map(day -> earlier(day, filings.getLast().filed()));
            json.writeStartObject();
            json.writeStringProperty("name", names.get(i).name());
            Json.textOrNull(json, "from", from.map(SubmissionsJson::midnight));
            Json.textOrNull(json, "to", until.map(SubmissionsJson::midnight));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00.000Z";
    }

    /// EDGAR describes a state of the Union, a code of two letters, by its code, and anything else by its name.
    private static String described(String code) {
        return code.matches("[A-Z]{2}") ? code : Jurisdictions.name(code).orElse(code);
    }

    /// Headers shout: `ELECTRONIC COMPUTERS` is `Electronic Computers` here.
    private static String title(String industry) {
        var title = new StringBuilder(industry.toLowerCase(Locale.ROOT));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || (!Character.isLetter(title.charAt(i - 1)) && title.charAt(i - 1) != '\'')) {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }
}
