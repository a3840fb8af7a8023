package eightk.rules;

import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.model.Certainty;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Place;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.stream.Stream;

/// A requirement and the pure function that looks for breaches of it.
public record Rule(Requirement requirement, Check check) {

    /// Looks for breaches in what the report says, or in how its documents are written.
    public sealed interface Check {}

    /// Looks for breaches in a report, under the law that binds it.
    @FunctionalInterface
    non-sealed interface ReportCheck extends Check {
        Stream<Finding> examine(CurrentReport report, Law law);
    }

    /// Looks for breaches in the words of a report, under the law that binds it.
    @FunctionalInterface
    non-sealed interface WordCheck extends Check {
        Stream<Finding> examine(Wording words, Law law);
    }

    /// Looks for breaches in one document of a report.
    @FunctionalInterface
    non-sealed interface PageCheck extends Check {
        Stream<Finding> examine(Page page, CurrentReport report);
    }

    /// The rule for the requirement of this name.
    ///
    /// @throws IllegalArgumentException if there is no such requirement
    static Rule of(String id, ReportCheck check) {
        return new Rule(Requirements.of(new RuleId(id)), check);
    }

    /// The rule about the words of a report for the requirement of this name.
    ///
    /// @throws IllegalArgumentException if there is no such requirement
    static Rule ofWords(String id, WordCheck check) {
        return new Rule(Requirements.of(new RuleId(id)), check);
    }

    /// The rule about each document for the requirement of this name.
    ///
    /// @throws IllegalArgumentException if there is no such requirement
    static Rule ofPages(String id, PageCheck check) {
        return new Rule(Requirements.of(new RuleId(id)), check);
    }

    /// Whether it is about how documents are written, and not about what the report says.
    public boolean isOfDocuments() {
        return check instanceof PageCheck;
    }

    public RuleId id() {
        return requirement.id();
    }

    Finding missing(Certainty certainty, Place place, String what) {
        return new Finding.Missing(id(), atMost(certainty), place, what);
    }

    Finding malformed(Certainty certainty, Place place, String what, String found, String expected) {
        return new Finding.Malformed(id(), atMost(certainty), place, what, found, expected);
    }

    Finding unknown(Certainty certainty, Place place, String what, String found) {
        return new Finding.Unknown(id(), atMost(certainty), place, what, found);
    }

    Finding conflict(Certainty certainty, Place place, String what, String here, String there) {
        return new Finding.Conflict(id(), atMost(certainty), place, what, here, there);
    }

    Finding withoutEffect(Certainty certainty, Place place, String what, String because) {
        return new Finding.WithoutEffect(id(), atMost(certainty), place, what, because);
    }

    Finding forbidden(Certainty certainty, Place place, String what, String found) {
        return new Finding.Forbidden(id(), atMost(certainty), place, what, found);
    }

    Finding late(Certainty certainty, Place place, LocalDate due, LocalDate filed) {
        return new Finding.Late(id(), atMost(certainty), place, due, filed);
    }

    Finding assumed(Certainty certainty, Place place, String what, String assumed, String because) {
        return new Finding.Assumed(id(), atMost(certainty), place, what, assumed, because);
    }

    Finding cut(Certainty certainty, Place place, String what, long limit, long found) {
        return new Finding.Cut(id(), atMost(certainty), place, what, limit, found);
    }

    Finding owed(Certainty certainty, Place place, String what, LocalDate due) {
        return new Finding.Owed(id(), atMost(certainty), place, what, due);
    }

    /// A finding claims no more than the fact it rests on.
    private Certainty atMost(Certainty claimed) {
        var most = requirement.confidence().most();
        return claimed.compareTo(most) < 0 ? most : claimed;
    }
}
