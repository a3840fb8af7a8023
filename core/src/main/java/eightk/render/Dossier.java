package eightk.render;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.model.Address;
import eightk.model.CurrentReport;
import eightk.model.Filer;
import eightk.model.Finding;
import eightk.model.Origin;
import eightk.model.Place;
import eightk.model.Reading;
import eightk.model.Registrant;
import eightk.rules.Examination;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A report with all that is known about it: what a renderer is given.
///
/// @param file the name under which it was read: a path, a member of an archive, `-` for standard input
/// @param findings of the readers; of the rules too, where it was examined
/// @param examination by which law it was examined, if it was
/// @param origins of a report made of a draft: where a person wrote what stands at a place of it
public record Dossier(
        String file,
        CurrentReport report,
        List<Finding> findings,
        Optional<Examination> examination,
        Function<Place, Optional<Origin>> origins) {

    public Dossier {
        findings = List.copyOf(findings);
    }

    public Dossier(String file, CurrentReport report, List<Finding> findings) {
        this(file, report, findings, Optional.empty(), _ -> Optional.empty());
    }

    /// A report as read, with the readers' findings.
    public static Dossier of(String file, Reading<CurrentReport> reading) {
        return new Dossier(file, reading.value(), reading.findings());
    }

    /// A report as examined, with the findings of readers and rules, gravest first.
    public static Dossier of(String file, Examination examination) {
        return new Dossier(
                file, examination.report(), examination.findings(), Optional.of(examination), _ -> Optional.empty());
    }

    /// The same of a report made of a draft.
    public Dossier writtenAt(Function<Place, Origin> origin) {
        return writtenWhere(place -> Optional.of(origin.apply(place)));
    }

    /// The same where it is known of some places only.
    public Dossier writtenWhere(Function<Place, Optional<Origin>> known) {
        return new Dossier(file, report, findings, examination, known);
    }

    /// A place as a person looks for it: where she wrote it if she did, else in the submission.
    public String where(Place place) {
        return origins.apply(place).map(Origin::toString).orElseGet(place::toString);
    }

    /// What happened, as the report and its releases tell it; read anew each time, so that who does not show it does
    /// not pay for it.
    public List<Event> events() {
        return new EventReader().read(report);
    }

    /// The companies on the cover, or, where no cover names one, the filers in the header.
    public List<Registrant> registrants() {
        var onCover = report.cover().registrants();
        return onCover.isEmpty()
                ? report.submission().header().filers().stream()
                        .map(Dossier::registrant)
                        .toList()
                : onCover;
    }

    private static Registrant registrant(Filer filer) {
        return new Registrant(
                filer.name(),
                filer.cik(),
                filer.stateOfIncorporation(),
                filer.fileNumber(),
                filer.irsNumber(),
                filer.fiscalYearEnd(),
                filer.sic(),
                filer.businessAddress().orElse(Address.UNKNOWN),
                filer.businessPhone(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
