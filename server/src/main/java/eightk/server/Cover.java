package eightk.server;

import eightk.model.CoverPage;
import eightk.model.Registrant.Security;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the cover says, as short phrases.
public final class Cover {

    private Cover() {}

    public static String yesOrNo(boolean ticked) {
        return ticked ? "Yes" : "No";
    }

    /// Under which symbol and where: `EXWI, The Nasdaq Stock Market LLC`.
    public static Optional<String> traded(Security security) {
        return Stream.of(security.symbol(), security.exchange())
                .flatMap(Optional::stream)
                .reduce((symbol, exchange) -> symbol + ", " + exchange);
    }

    /// The rules whose boxes are ticked, in the order of the cover.
    public static List<String> ticked(CoverPage.Boxes boxes) {
        return Stream.of(
                        box(boxes.writtenCommunications(), "written communications, Rule 425"),
                        box(boxes.solicitingMaterial(), "soliciting material, Rule 14a-12"),
                        box(boxes.preCommencementTenderOffer(), "tender offer not yet begun, Rule 14d-2(b)"),
                        box(
                                boxes.preCommencementIssuerTenderOffer(),
                                "issuer tender offer not yet begun, Rule 13e-4(c)"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> box(boolean ticked, String name) {
        return ticked ? Optional.of(name) : Optional.empty();
    }
}
