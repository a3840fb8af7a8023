package eightk.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One value of a table. What is absent has no cell: there is no empty text and no empty list.
sealed interface Cell {

    record Text(String text) implements Cell {}

    record Texts(List<String> texts) implements Cell {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Whole(long number) implements Cell {}

    /// A number with up to [#PLACES] decimals.
    record Decimal(BigDecimal number) implements Cell {

        /// All that Parquet's widest decimal holds.
        static final int DIGITS = 38;

        /// Amounts for a share are printed with up to six; two more cost nothing.
        static final int PLACES = 8;

        /// Absent if the number has more digits than fit: what was printed stands beside it as text.
        static Optional<Cell> of(BigDecimal number) {
            var fitted = number.setScale(PLACES, RoundingMode.HALF_UP);
            return fitted.precision() > DIGITS ? Optional.empty() : Optional.of(new Decimal(fitted));
        }

        /// Without exponent and without zeros at the end.
        String plain() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    record Flag(boolean value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Moment(Instant instant) implements Cell {}

    static Optional<Cell> text(Object value) {
        return Optional.of(value.toString()).filter(text -> !text.isEmpty()).map(Text::new);
    }

    static Optional<Cell> texts(List<?> values) {
        return Optional.of(values.stream().map(Object::toString).toList())
                .filter(texts -> !texts.isEmpty())
                .map(Texts::new);
    }
}
