/// The conditions of the law: what follows from its facts for one report.
///
/// Start at [RuleBook]: every rule there has ever been, and the one method where dates meet rules. It gives a
/// [Law], and [Examination] is a report seen under it. [Review] is the decision, which is another thing. A rule
/// is a pure function of the report and the law of its day; the classes of rules are the chapters of the book.
@NullMarked
package eightk.rules;

import org.jspecify.annotations.NullMarked;
