package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Address;
import eightk.model.Filer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the desk knows of a registrant, and what of it the header of a filing says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrantTest {

    private static final String AT = "/api/v1/filers/0009990001";

    private RunningServer web;
    private DeskClient supervisor;
    private Party filer;

    @BeforeAll
    void start() throws Exception {
        web = new RunningServer();
        var stranger = DeskClient.at(web.server.address());
        supervisor =
                Party.supervisor(stranger, web.server.register().firstCode().orElseThrow());
        filer = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void headersHaveBothAddressesAndTheNamesOfBefore() throws Exception {
        supervisor.granted("PUT", AT, """
                {"name":"QUILLON LINES INC","fileNumber":"001-99999","tickers":"QFC QFC-PA","street1":"1 QUAY",
                 "city":"HARROW FELL","state":"DE","zip":"19901","mailStreet1":"PO BOX 7","mailCity":"DOVER",
                 "mailState":"DE","mailZip":"19903"}""");
        assertThat(supervisor.granted("GET", "/api/v1/filers", "").json().path("filers"))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.path("tickers").asString()).isEqualTo("QFC QFC-PA");
                    assertThat(known.path("formerNames").path(0).path("name").asString())
                            .isEqualTo("QUILLON FERRY CO");
                });
        var header = filed();
        assertThat(header.name()).contains("QUILLON LINES INC");
        assertThat(header.businessAddress().flatMap(Address::city)).contains("HARROW FELL");
        assertThat(header.mailAddress().flatMap(Address::street1)).contains("PO BOX 7");
        assertThat(header.mailAddress().flatMap(Address::zip)).contains("19903");
        assertThat(header.formerNames()).extracting(Filer.FormerName::name).containsExactly("QUILLON FERRY CO");
    }

    @Test
    void whatNoHeaderCanHaveIsRefused() {
        assertThat(supervisor
                        .send("PUT", AT, "{\"name\":\"A\",\"colour\":\"red\"}")
                        .body())
                .contains("a fact must be one of [name, sic,", "mailZip], found 'colour'");
        assertThat(supervisor.send("PUT", AT, "{\"name\":\"A <b>\"}").status()).isEqualTo(400);
        assertThat(supervisor.send("PUT", AT, "{\"name\":\" \"}").body()).contains("a filer must have a name");
    }

    private Filer filed() throws Exception {
        var receipt = filer.filer()
                .post("/submission/single/live", Parcel.of(filer).xml())
                .text("accessionNumber");
        assertThat(filer.filer().settled(receipt).path("status").asString()).isEqualTo("DISSEMINATED");
        var bytes = web.store.archive().find(AccessionNumber.parse(receipt)).orElseThrow();
        return new SubmissionReader().read(bytes).value().header().filers().getFirst();
    }
}
