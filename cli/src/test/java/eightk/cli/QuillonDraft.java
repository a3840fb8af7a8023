package eightk.cli;

/// The files of a draft of an invented company, for tests that need one.
public final class QuillonDraft {

    /// `registrant.yaml`.
    public static final String REGISTRANT = """
            name: Quillon Ferry Co
            cik: 0009990001
            prefix: quil
            incorporated: Delaware
            fileNumber: 001-99999
            ein: 99-0000001
            address:
              street: 1 Quay Road
              city: Harrow Fell
              state: Maine
              zip: "04101"
            phone: (207) 555-0100
            emergingGrowth: no
            securities:
              - title: Common Stock
                symbol: QUIL
                exchange: The New York Stock Exchange
            """;

    /// `report.yaml`, with one item, whose text is in `news.md`.
    public static final String REPORT = """
            form: 8-K
            registrant: registrant.yaml
            event: 2026-11-20
            items:
              - item: 8.01
                text: news.md
            signed:
              by: Ada Merrow
              title: Secretary
              date: 2026-11-20
            """;

    private QuillonDraft() {}
}
