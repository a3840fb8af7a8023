package eightk.cli.follow;

import eightk.model.AccessionNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The master index of a day or a quarter: `CIK|Company Name|Form Type|Date Filed|File Name`.
final class MasterIndex {

    /// The path is taken only as EDGAR writes it, for it is asked for next.
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\d{1,10}\\|[^|\n]{0,500}\\|([^|\n]{1,20})\\|[\\d-]{8,10}\\|(edgar/data/\\d{1,10}/(\\d{10}-\\d{2}-\\d{6})\\.txt)\\s*$");

    private MasterIndex() {}

    /// The path of each filing whose form begins so; of those with several filers, the first.
    static Map<AccessionNumber, String> filings(String index, String form) {
        var filings = new LinkedHashMap<AccessionNumber, String>();
        ROW.matcher(index)
                .results()
                .filter(row -> row.group(1).strip().startsWith(form))
                .forEach(row -> filings.putIfAbsent(AccessionNumber.parse(row.group(3)), "/Archives/" + row.group(2)));
        return filings;
    }
}
