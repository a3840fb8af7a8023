package eightk.server.filer;

import java.util.List;

/// One thing that can be asked for, as it is told to who writes a client.
///
/// @param method of HTTP
/// @param path with its parameters in braces
/// @param needs what must be shown, in words; `nothing` for what is everyone's
/// @param does one line
/// @param query what may stand after the path
public record Described(String method, String path, String needs, String does, List<Parameter> query) {

    public Described {
        query = List.copyOf(query);
    }

    /// What is asked for by its path alone.
    public Described(String method, String path, String needs, String does) {
        this(method, path, needs, does, List.of());
    }

    /// A parameter of the query.
    ///
    /// @param says one line
    public record Parameter(String name, String says) {}

    /// Something that everyone may read.
    public static Described open(String path, String does) {
        return open("GET", path, does);
    }

    /// Something that everyone may do.
    public static Described open(String method, String path, String does) {
        return new Described(method, path, Need.NOTHING.words(), does);
    }

    /// Something that everyone may read, and that can be asked for more closely.
    public static Described open(String path, String does, List<Parameter> query) {
        return new Described("GET", path, Need.NOTHING.words(), does, query);
    }

    static Described of(Endpoint endpoint) {
        return new Described(
                endpoint.method().text(), endpoint.path(), endpoint.need().words(), endpoint.does());
    }

    /// Whether nothing must be shown.
    public boolean isOpen() {
        return needs.equals(Need.NOTHING.words());
    }
}
