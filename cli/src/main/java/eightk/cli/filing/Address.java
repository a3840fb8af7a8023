package eightk.cli.filing;

import java.net.URI;
import java.util.Set;

/// Addresses to which secrets may be sent: encrypted, or this very machine.
public final class Address {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Address() {}

    /// @throws IllegalArgumentException for an address that is none, holds a password, or is not encrypted
    public static URI checked(URI address) {
        var host = address.getHost();
        if (host == null
                || address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw wrong("must look like https://api.edgarfiling.sec.gov, without user, query or fragment");
        }
        boolean safe = "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host));
        if (!safe) {
            throw wrong("must begin with https, since tokens go there; http is for this machine only");
        }
        return address;
    }

    /// Does not quote what was found, which may hold a password.
    private static IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("the address of a server " + wanted + ", found another");
    }
}
