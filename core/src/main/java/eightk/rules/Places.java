package eightk.rules;

import eightk.model.CurrentReport;
import eightk.model.Part;
import eightk.model.Place;

/// Where to point when something is not there.
final class Places {

    private Places() {}

    /// The main document as a whole.
    static Place main(CurrentReport report) {
        return report.submission()
                .main()
                .map(document -> Place.document(document.sequence()))
                .orElse(Place.header());
    }

    /// The cover, else the main document.
    static Place cover(CurrentReport report) {
        return of(report, Part.Kind.COVER);
    }

    /// The first part of a kind, else the main document.
    static Place of(CurrentReport report, Part.Kind kind) {
        return report.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(Part::place)
                .findFirst()
                .orElse(main(report));
    }
}
