package eightk.tables;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The data dictionary, as a page in Markdown: every table and column, made of the types that write them.
public final class DictionaryPage {

    private static final String HEAD = """
            # The tables

            Made of the types that write them; a test holds it true, and `-Deightk.golden.write=true` writes it anew.
            [RECIPES.md](RECIPES.md) shows how to use them.

            `./eightk export --to DIR [--format csv|jsonl|parquet] FOLDER` writes, for each table and year,
            `TABLE/year=YYYY/part.FORMAT`; `tables.sql`, which makes each table a view in DuckDB; and `manifest.json`:
            the reader's version, the rule book's edition, what the export begins after (`since`) and reaches (`upTo`), and
            for each table its columns, rows and files with their SHA-256. The year is that of the filing date, else of the
            accession number, else of the event; 0 where there is none. A table without rows has no file.

            - Rows of all tables join on `filing`. Of an archive it is the position, so it means the same in every export; of
              files it is their place among the inputs. A filing that was corrected is exported again, under a later position:
              of the rows with one `accessionNumber`, those with the greatest `filing` hold.
            - What the report does not say is absent: an empty field in CSV, `null` in JSON Lines and Parquet. Names are as
              printed. Column names are those of the JSON of a report, which SQL takes in any case.
            - **CSV** is UTF-8 with a line of names, as RFC 4180 has it. A text that a spreadsheet would take for a formula,
              beginning with `=`, `+`, `-`, `@`, a tab or a line end, has an apostrophe before it, and so has one that begins with
              an apostrophe: take one away to have the text. Numbers and dates are never marked. A list is one text, its members
              parted by `; `.
            - **JSON Lines** has a decimal as text, so that none of it is lost on the way.
            - **Parquet** is compressed with zstd and has the types named here.
            """;

    private DictionaryPage() {}

    /// The page.
    public static String page() {
        return Stream.concat(Stream.of(HEAD), Tables.ALL.stream().map(DictionaryPage::table))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Table<?> table) {
        return table.headers().stream()
                .map(header -> "| `%s` | %s | %s |\n"
                        .formatted(header.name(), header.kind().label(), header.meaning()))
                .collect(Collectors.joining(
                        "",
                        "## %s\n\nA row is %s.\n\n| column | type | what |\n|---|---|---|\n"
                                .formatted(table.name(), table.row()),
                        ""));
    }
}
