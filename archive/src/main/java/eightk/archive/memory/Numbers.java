package eightk.archive.memory;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.util.HashMap;
import java.util.Map;

/// The greatest sequence given or seen, for each login and year.
final class Numbers {

    private record Series(Cik login, int yearOfCentury) {}

    private final Map<Series, Integer> greatest = new HashMap<>();

    AccessionNumber next(Cik login, int yearOfCentury) {
        int sequence = greatest.getOrDefault(new Series(login, yearOfCentury), 0) + 1;
        var number = new AccessionNumber(login, yearOfCentury, sequence);
        seen(number);
        return number;
    }

    void seen(AccessionNumber number) {
        greatest.merge(new Series(number.login(), number.yearOfCentury()), number.sequence(), Math::max);
    }
}
