package eightk.server.edgar;

import eightk.model.Cik;
import java.util.List;
import java.util.Optional;

/// The ticker files: every symbol that the newest filing of a company shows on its cover page, by CIK.
record TickersJson(List<Row> rows) {

    /// @param exchange as EDGAR calls it
    record Row(Cik cik, String name, String ticker, Optional<String> exchange) {}

    static TickersJson of(Shelf shelf) {
        return new TickersJson(shelf.companies().stream()
                .flatMap(cik -> shelf.of(cik).stream()
                        .flatMap(listing -> listing.listed())
                        .filter(party -> party.cik().filter(cik::equals).isPresent())
                        .filter(party -> party.securities().stream()
                                .anyMatch(it -> it.symbol().isPresent()))
                        .limit(1)
                        .flatMap(party -> party.securities().stream()
                                .flatMap(security -> security.symbol().stream()
                                        .map(symbol -> new Row(
                                                cik,
                                                party.name(),
                                                symbol,
                                                security.exchange().map(Exchanges::brief))))))
                .toList());
    }

    /// `company_tickers.json`: an object with a number for each.
    byte[] numbered() {
        return Json.of(json -> {
            json.writeStartObject();
            for (int i = 0; i < rows.size(); i++) {
                json.writeObjectPropertyStart(Integer.toString(i));
                json.writeNumberProperty("cik_str", rows.get(i).cik().number());
                json.writeStringProperty("ticker", rows.get(i).ticker());
                json.writeStringProperty("title", rows.get(i).name());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /// `company_tickers_mf.json`: share classes of funds, which do not file current reports, and so none.
    static byte[] funds() {
        return Json.of(json -> {
            json.writeStartObject();
            Json.texts(json, "fields", List.of("cik", "seriesId", "classId", "symbol"));
            Json.texts(json, "data", List.of());
            json.writeEndObject();
        });
    }

    /// `company_tickers_exchange.json`: the names of the fields, then a row for each.
    byte[] byExchange() {
        return Json.of(json -> {
            json.writeStartObject();
            Json.texts(json, "fields", List.of("cik", "name", "ticker", "exchange"));
            json.writeArrayPropertyStart("data");
            for (var row : rows) {
                json.writeStartArray();
                json.writeNumber(row.cik().number());
                json.writeString(row.name());
                json.writeString(row.ticker());
                if (row.exchange().isPresent()) {
                    json.writeString(row.exchange().get());
                } else {
                    json.writeNull();
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
