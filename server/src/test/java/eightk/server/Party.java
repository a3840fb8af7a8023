package eightk.server;

import eightk.model.Cik;

/// A filer that the desk knows, with one person who may do everything for it.
///
/// @param filer shows its filer token and that person's
record Party(Cik cik, String ccc, String person, DeskClient filer) {

    /// Adds a filer as a supervisor does.
    static Party added(DeskClient supervisor, long number, String name) {
        var cik = new Cik(number);
        var person = "person%d@example.com".formatted(number);
        var at = "/api/v1/filers/" + cik;
        var ccc = supervisor
                .granted(
                        "PUT",
                        at,
                        "{\"name\":\"%s\",\"stateOfIncorporation\":\"DE\",\"fileNumber\":\"001-99999\"}"
                                .formatted(name))
                .text("ccc");
        for (var role : new String[] {"account-administrator", "user", "technical-administrator"}) {
            supervisor.granted("PUT", at + "/people/" + person + "/" + role, "");
        }
        var user = supervisor
                .granted("POST", "/api/v1/desk/people/" + person + "/token", "")
                .text("token");
        var filer = supervisor.with(user).granted("POST", at + "/tokens", "").text("token");
        return new Party(cik, ccc, person, supervisor.with(filer, user));
    }

    /// Makes the first supervisor of a new desk.
    static DeskClient supervisor(DeskClient stranger, String code) {
        var token = stranger.granted(
                        "POST",
                        "/api/v1/desk/first",
                        "{\"code\":\"%s\",\"person\":\"chief@desk.example\"}".formatted(code))
                .text("token");
        return stranger.with(token);
    }
}
