package eightk.events;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount of money, and the words it was read from.
///
/// @param number in whole units of the currency, as plain digits: `1500000` for `$1.5 million`
/// @param currency ISO 4217; a bare `$` is the dollar of the United States, in which reports to the SEC are made
///     unless they say otherwise (Regulation S-X, Rule 3-20)
/// @param scale as written: `thousand`, `million`, `billion`, `cents`
/// @param asPrinted such as `$1.5 million`
public record Money(String number, String currency, Optional<String> scale, String asPrinted) {

    /// @throws IllegalArgumentException if the number is not in plain digits
    public Money {
        if (!PlainNumber.isOne(number)) {
            throw new IllegalArgumentException(
                    "number must be plain digits such as 1500000 or 0.15, found '%s'".formatted(number));
        }
    }

    /// The number, to reckon with.
    public BigDecimal amount() {
        return new BigDecimal(number);
    }
}
