package eightk.server.filer;

import io.helidon.http.Method;
import java.io.IOException;

/// One thing that can be asked for.
///
/// @param path with its parameters in braces
/// @param does one line for the list of endpoints
record Endpoint(Method method, String path, Need need, String does, Handler handler) {

    interface Handler {
        void answer(Exchange exchange) throws IOException;
    }

    static Endpoint get(String path, Need need, String does, Handler handler) {
        return new Endpoint(Method.GET, path, need, does, handler);
    }

    static Endpoint post(String path, Need need, String does, Handler handler) {
        return new Endpoint(Method.POST, path, need, does, handler);
    }

    static Endpoint put(String path, Need need, String does, Handler handler) {
        return new Endpoint(Method.PUT, path, need, does, handler);
    }

    static Endpoint delete(String path, Need need, String does, Handler handler) {
        return new Endpoint(Method.DELETE, path, need, does, handler);
    }
}
