package eightk.draft;

import java.util.Arrays;
import java.util.Optional;

/// A box of the cover by which a report says that it is meant to satisfy another duty too (General Instruction A.2).
public enum CoverBox {
    WRITTEN_COMMUNICATIONS(
            "WrittenCommunications",
            "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)"),
    SOLICITING_MATERIAL(
            "SolicitingMaterial",
            "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)"),
    TENDER_OFFER(
            "PreCommencementTenderOffer",
            "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))"),
    ISSUER_TENDER_OFFER(
            "PreCommencementIssuerTenderOffer",
            "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))");

    private final String concept;
    private final String words;

    CoverBox(String concept, String words) {
        this.concept = concept;
        this.words = words;
    }

    /// Its name in the Document and Entity Information taxonomy.
    public String concept() {
        return concept;
    }

    /// What the form prints beside it.
    public String words() {
        return words;
    }

    /// The box of a name such as `solicitingMaterial`.
    static Optional<CoverBox> named(String name) {
        return Arrays.stream(values())
                .filter(box -> box.concept.equalsIgnoreCase(name))
                .findFirst();
    }
}
