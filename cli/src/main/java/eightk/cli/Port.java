package eightk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The number of a TCP port, or 0 for any that is free.
final class Port implements ITypeConverter<Integer> {

    private static final int GREATEST = 65_535;

    @Override
    public Integer convert(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= GREATEST) {
            return Integer.valueOf(text);
        }
        throw new TypeConversionException("must be a port, 0 to %d, found '%s'".formatted(GREATEST, text));
    }
}
