package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cybersecurity incident.
///
/// @param date the day it was found or occurred
/// @param material whether it is said to be material to operations or finances; absent where that is open
/// @param dataTaken whether data are said to be accessed or taken
public record CyberIncident(
        Told told, Optional<PrintedDate> date, Optional<Boolean> material, Optional<Boolean> dataTaken)
        implements Event {

    private static final Pattern NOT_MATERIAL = Pattern.compile(
            "(?i)\\b(?:not (?:had|have|yet had|been|reasonably likely|expected)[^.;]{0,60}material|no material|not (?:believe|expect)[^.;]{0,80}material|immaterial)");
    private static final Pattern MATERIAL = Pattern.compile(
            "(?i)\\b(?:has|have) had\\b(?![^.;]{0,30}\\bno\\b)[^.;]{0,80}\\bmaterial\\b|\\b(?:had|has had|have had|is likely to have|reasonably likely to have|will have|was determined to be)\\b[^.;]{0,40}\\bmaterial\\b");
    private static final Pattern NOT_TAKEN = Pattern.compile(
            "(?i)\\bdid not involve[^.;]{0,60}\\b(?:data|information)\\b|\\bno (?:evidence|indication)[^.;]{0,80}\\b(?:data|information)\\b|\\b(?:data|information)\\b[^.;]{0,40}\\b(?:was|were) not\\b");
    private static final Pattern TAKEN = Pattern.compile(
            "(?i)\\b(?:exfiltrat\\w+|stolen|stole|unauthorized disclosure|accessed|acquired|copied|obtained|downloaded|unauthorized access)\\b[^.;]{0,120}\\b(?:data|information(?! (?:technology|systems?|security)\\b)|files|records|emails?)\\b|\\b(?:data|information|files|records|emails?)\\b[^.;]{0,120}\\b(?:exfiltrated|stolen|accessed|acquired|copied|obtained|taken|downloaded)\\b");

    /// The conclusion that the item is there for, or costs that are material already, whatever else is denied.
    private static final Pattern DETERMINED = Pattern.compile(
            "(?i)\\b(?:determin|conclud)\\w* that (?:the|this)\\b[^.;]{0,40}\\b(?:is|was|constitutes?) (?:an? )?material\\b"
                    + "|\\bincurred\\b[^.;]{0,20}\\bmaterial\\b[^.;]{0,40}\\b(?:expenses|costs|losses)\\b");

    /// What is not said to be so.
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:no|not(?: yet)? (?:identified|found|seen|aware of) any) (?:evidence|indication)|\\bnot\\b[^.;]{0,20}\\b(?:evidence|determined)\\b|\\b(?:whether|potentially|(?-i:may|might|could)(?: also)? (?:have|be))\\b|\\bdid not\\b");

    static Event of(Scene scene) {
        return new CyberIncident(
                scene.told(),
                scene.date().or(() -> scene.days().all(scene.text()).findFirst()),
                material(scene),
                said(scene, TAKEN, OPEN, NOT_TAKEN));
    }

    private static Optional<Boolean> material(Scene scene) {
        return scene.says(DETERMINED) ? Optional.of(true) : said(scene, MATERIAL, NOT_MATERIAL, NOT_MATERIAL);
    }

    /// What is said goes before what is denied in some other respect.
    private static Optional<Boolean> said(Scene scene, Pattern yes, Pattern but, Pattern no) {
        return scene.saysBut(but, yes) ? Optional.of(true) : scene.says(no) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public EventType type() {
        return EventType.CYBER_INCIDENT;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .day("date", date)
                .flag("material", material)
                .flag("dataTaken", dataTaken)
                .list();
    }
}
