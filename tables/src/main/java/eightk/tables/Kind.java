package eightk.tables;

/// What the cells of a column are.
enum Kind {
    TEXT("text", "VARCHAR"),
    TEXTS("list of texts", "VARCHAR[]"),
    WHOLE("whole number", "BIGINT"),
    DECIMAL("decimal", "DECIMAL(%d, %d)".formatted(Cell.Decimal.DIGITS, Cell.Decimal.PLACES)),
    FLAG("true or false", "BOOLEAN"),
    DAY("date", "DATE"),
    MOMENT("moment", "TIMESTAMP WITH TIME ZONE");

    private final String label;
    private final String sql;

    Kind(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    /// In words, for the data dictionary.
    String label() {
        return label;
    }

    /// The type in Parquet, as SQL names it.
    String sql() {
        return sql;
    }
}
