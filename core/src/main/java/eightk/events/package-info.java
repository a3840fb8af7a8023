/// From a current report to what happened: who came and who left, who audits, what was agreed, bought,
/// sold and voted.
///
/// Start at [EventReader]. A report and its press releases become [Passage]s of sentences; one reader for each
/// family of events looks through them; an [Event] holds only what the words say, and the words that say it.
/// Nothing is looked up anywhere, nothing is guessed: what is not said is absent.
@NullMarked
package eightk.events;

import org.jspecify.annotations.NullMarked;
