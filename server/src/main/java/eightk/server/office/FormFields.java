package eightk.server.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The fields of a form as a browser sends it.
public record FormFields(Map<String, String> fields) {

    /// A token or a reason, each letter of it as three.
    private static final int LONGEST = 32 << 10;

    /// @throws IllegalArgumentException if it is longer than any form here
    public static FormFields read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a form must be at most %,d bytes, found more".formatted(LONGEST));
        }
        var fields = new HashMap<String, String>();
        for (var part : new String(bytes, StandardCharsets.US_ASCII).split("&", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                fields.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
            }
        }
        return new FormFields(Map.copyOf(fields));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public String of(String name) {
        return fields.getOrDefault(name, "");
    }
}
