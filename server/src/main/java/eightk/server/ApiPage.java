package eightk.server;

import eightk.server.filer.Described;
import java.util.List;

/// All that programs can ask for, to be tried.
public record ApiPage(String edition, List<Described> endpoints) {

    public ApiPage {
        endpoints = List.copyOf(endpoints);
    }

    /// What a reader may expect a body of.
    public boolean hasBody(Described endpoint) {
        return endpoint.method().equals("POST") || endpoint.method().equals("PUT");
    }
}
