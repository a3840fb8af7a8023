package eightk.edgar;

import java.util.Map;

/// What EDGAR's web text puts between a key and its value: tabs enough for most values to stand in a column, by a
/// table of its own that follows no single rule. Unchanged from 1993 to today.
public final class KeyGaps {

    private static final String ONE = "\t";
    private static final String TWO = "\t\t";
    private static final String THREE = "\t\t\t";
    private static final String FOUR = "\t\t\t\t";
    private static final String MAIL = " ";

    private static final Map<String, String> GAPS = Map.ofEntries(
            Map.entry("Proc-Type", MAIL),
            Map.entry("Originator-Name", MAIL),
            Map.entry("MIC-Info", MAIL),
            Map.entry("CONFORMED SUBMISSION TYPE", ONE),
            Map.entry("CONFORMED PERIOD OF REPORT", ONE),
            Map.entry("SROS", THREE),
            Map.entry("COMPANY DATA", ONE),
            Map.entry("COMPANY CONFORMED NAME", THREE),
            Map.entry("CENTRAL INDEX KEY", THREE),
            Map.entry("STANDARD INDUSTRIAL CLASSIFICATION", ONE),
            Map.entry("ORGANIZATION NAME", "           \t"),
            Map.entry("IRS NUMBER", FOUR),
            Map.entry("EIN", FOUR),
            Map.entry("STATE OF INCORPORATION", THREE),
            Map.entry("FISCAL YEAR END", THREE),
            Map.entry("SEC FILE NUMBER", ONE),
            Map.entry("BUSINESS ADDRESS", ONE),
            Map.entry("MAIL ADDRESS", ONE),
            Map.entry("CITY", THREE),
            Map.entry("STATE", THREE),
            Map.entry("ZIP", THREE),
            Map.entry("FORMER COMPANY", ONE),
            Map.entry("FORMER CONFORMED NAME", ONE),
            Map.entry("DATE OF NAME CHANGE", ONE),
            Map.entry("Originator-Key-Asymmetric", ""),
            Map.entry("FILER", ""),
            Map.entry("FILED BY", ""),
            Map.entry("SUBJECT COMPANY", ""),
            Map.entry("FILING VALUES", ""));

    private KeyGaps() {}

    /// The gap after a key; two tabs after keys that the table does not have.
    public static String of(String key) {
        return GAPS.getOrDefault(key, TWO);
    }
}
