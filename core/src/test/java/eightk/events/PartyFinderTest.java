package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Block;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFinderTest {

    private static final OwnNames OWN = OwnNames.of(List.of("Larkspur Inc."), Stream.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a contract with The Bank of Alder Trust Company, N.A., as trustee | [The Bank of Alder Trust Company, N.A.]
            The Company and Alder Inc. agreed                                  | [Alder Inc.]
            Larkspur and Alder Inc. agreed                                     | [Alder Inc.]
            by and among eAlder, Inc. and Birch LLC                            | [eAlder, Inc., Birch LLC]
            with Alder Income Fund III, Inc. and Birch Trust PLC               | [Alder Income Fund III, Inc., Birch Trust PLC]
            with Alder Inc. and Birch Bank, N.A., as escrow agent              | [Alder Inc.]
            with Alder Inc. and Elm Sub, Inc., a Delaware corporation and a wholly-owned subsidiary of the Company | [Alder Inc.]
            with First Alder Bank of Birch                                     | [First Alder Bank of Birch]
            with Birch LLC and with Alder Research, Ltd., a subsidiary of Larkspur Inc. | [Birch LLC]
            The Company met its bank                                           | []
            """)
    void findsCompanies(String words, String expected) {
        assertThat(PartyFinder.in(words, OWN)).hasToString(expected);
    }

    @Test
    void takesNoOneForTheRegistrantsOwnForWhatItDoes() {
        var own = OwnNames.of(List.of("Larkspur Energy Inc."), Stream.empty());
        assertThat(PartyFinder.in("with Larkspur Sub LLC and Alder Energy LLC and Larkspur Energy LP", own))
                .containsExactly("Alder Energy LLC");
    }

    @Test
    void takesNoOneForTheRegistrantsOwnForAWordThatManyHave() {
        var own = OwnNames.of(List.of("Larkspur Research Inc."), Stream.empty());
        assertThat(PartyFinder.in("with Alder Research Ltd. and Larkspur Labs LLC", own))
                .containsExactly("Alder Research Ltd.");
    }

    @Test
    void knowsWhomAShortNameStandsFor() {
        var words = "Larkspur agreed with Alder Bank, N.A. (“Alder”) and with Birch Fund LP and Cedar Fund LP "
                + "(collectively, the “Purchasers”).";
        var passage = Passage.of(
                ItemNumber.parse("1.01"), Source.REPORT, List.of(new Block.Paragraph(words, Place.document(1))));
        var names = new ShortNames(List.of(passage), OWN);
        assertThat(names.in("Alder left.")).containsExactly("Alder Bank, N.A.");
        assertThat(names.in("The Purchasers came to Aldersgate."))
                .containsExactly("Alder Bank, N.A.", "Birch Fund LP", "Cedar Fund LP");
        assertThat(names.in("Elm came.")).isEmpty();
    }
}
