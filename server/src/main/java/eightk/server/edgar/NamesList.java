package eightk.server.edgar;

import eightk.model.Cik;
import eightk.model.Filer;
import java.util.Set;
import java.util.TreeSet;

/// `cik-lookup-data.txt`: every name that a company has or had in the headers of its filings, with its number, by name.
final class NamesList {

    private NamesList() {}

    static byte[] of(Shelf shelf) {
        var lines = new TreeSet<String>();
        for (var cik : shelf.companies()) {
            for (var listing : shelf.of(cik)) {
                listing.parties().stream()
                        .map(Listing.Party::filer)
                        .filter(filer -> filer.cik().filter(cik::equals).isPresent())
                        .forEach(filer -> add(filer, cik, lines));
            }
        }
        return Xml.latin(String.join("", lines));
    }

    private static void add(Filer filer, Cik cik, Set<String> lines) {
        filer.name().ifPresent(name -> lines.add(line(name, cik)));
        filer.formerNames().forEach(former -> lines.add(line(former.name(), cik)));
    }

    private static String line(String name, Cik cik) {
        return "%s:%s:\n".formatted(name, cik);
    }
}
