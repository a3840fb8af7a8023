package eightk.server.setting;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The name by which the desk is known outside, and whose word is taken for who asks.
///
/// @param base before every path in what the desk writes; absent to go by the name each request came by
/// @param proxies addresses whose `X-Forwarded-For` is believed; of others it is anyone's invention
public record PublicAddress(Optional<URI> base, Set<String> proxies) {

    /// Known by whatever name a request comes by, and asked directly.
    public static final PublicAddress ANY = new PublicAddress(Optional.empty(), Set.of());

    /// A host as a browser sends it, and nothing that could end an attribute.
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    public PublicAddress {
        proxies = Set.copyOf(proxies);
    }

    /// Scheme and host, without a slash at the end; empty where a request's name cannot be repeated.
    public String origin(ServerRequest request) {
        if (base.isPresent()) {
            return base.get().toString().replaceFirst("/+$", "");
        }
        var authority = request.authority();
        return HOST.matcher(authority).matches() ? (request.isSecure() ? "https://" : "http://") + authority : "";
    }

    /// The address of whoever asks: the last one that no proxy of ours wrote.
    public Optional<InetAddress> client(ServerRequest request) {
        var peer = request.remotePeer().address() instanceof InetSocketAddress socket
                ? Optional.ofNullable(socket.getAddress())
                : Optional.<InetAddress>empty();
        if (peer.filter(this::isProxy).isEmpty()) {
            return peer;
        }
        return forwarded(request).reversed().stream()
                .flatMap(word -> literal(word).stream())
                .filter(address -> !isProxy(address))
                .findFirst()
                .or(() -> peer);
    }

    private boolean isProxy(InetAddress address) {
        return proxies.contains(address.getHostAddress());
    }

    private static List<String> forwarded(ServerRequest request) {
        return Stream.of(request.headers()
                        .first(HeaderNames.X_FORWARDED_FOR)
                        .orElse("")
                        .split(",", -1))
                .map(String::strip)
                .toList();
    }

    /// Names are not looked up.
    private static Optional<InetAddress> literal(String word) {
        try {
            return Optional.of(InetAddress.ofLiteral(word));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
