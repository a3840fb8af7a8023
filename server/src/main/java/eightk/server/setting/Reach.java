package eightk.server.setting;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/// How far the desk goes where strangers send it: webhooks are addresses that somebody else chose, and must not lead
/// into the network that the desk stands in.
public enum Reach {
    /// By `https` to addresses of the public internet.
    PUBLIC,
    /// To this machine too, and there without TLS: for trying things out.
    LOOPBACK,
    /// To the desk's own network too, with or without TLS: for a desk whose subscribers are all known.
    PRIVATE;

    /// Longest URL of a webhook: as much as a browser's line holds.
    private static final int LONGEST = 500;

    private static final int BITS = 8;

    /// @throws IllegalArgumentException if there is no such reach
    public static Reach parse(String word) {
        for (var reach : values()) {
            if (reach.name().toLowerCase(Locale.ROOT).equals(word)) {
                return reach;
            }
        }
        throw new IllegalArgumentException("the reach must be public, loopback or private, found '%s'".formatted(word));
    }

    /// Reads what somebody says is the URL of a webhook. Where it leads is seen when it is called, for a name can lead
    /// elsewhere by then.
    ///
    /// @throws IllegalArgumentException if it cannot be one
    public URI url(String text) {
        var found = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        try {
            var url = URI.create(text.strip());
            var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            boolean fits = text.length() <= LONGEST
                    && (scheme.equals("https") || (scheme.equals("http") && this != PUBLIC))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && url.toASCIIString().equals(url.toString());
            if (fits) {
                return url;
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "a webhook must be an %s URL of at most %d ASCII characters without a name or # in it, found '%s'"
                        .formatted(this == PUBLIC ? "https" : "http or https", LONGEST, found));
    }

    /// Whether a webhook may be called at an address.
    ///
    /// @param secure by TLS
    public boolean allows(InetAddress address, boolean secure) {
        return switch (this) {
            case PUBLIC -> secure && isPublic(address);
            case LOOPBACK -> address.isLoopbackAddress() || (secure && isPublic(address));
            case PRIVATE -> !address.isAnyLocalAddress() && !address.isMulticastAddress();
        };
    }

    /// Whether an address belongs to the public internet, by the registries of special addresses (RFC 6890).
    static boolean isPublic(InetAddress address) {
        return address instanceof Inet6Address six ? isPublicOfSix(six.getAddress()) : isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] it) {
        int first = it[0] & 0xFF;
        int second = it[1] & 0xFF;
        int third = it[2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 ->
                !(second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99));
            case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /// Of the sixth version only `2000::/3` is given out, and in it some parts lead to addresses of the fourth or are
    /// for protocols and examples.
    private static boolean isPublicOfSix(byte[] it) {
        int first = ((it[0] & 0xFF) << BITS) | (it[1] & 0xFF);
        int second = ((it[2] & 0xFF) << BITS) | (it[3] & 0xFF);
        boolean isForProtocols = first == 0x2001 && second < 0x0200;
        boolean isForExamples = (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
        boolean leadsToTheFourth = first == 0x2002;
        return first >= 0x2000 && first < 0x4000 && !isForProtocols && !isForExamples && !leadsToTheFourth;
    }
}
