package eightk.report;

import eightk.model.RuleId;

/// The requirements that reading a report may find broken.
final class ReportRules {

    static final RuleId ITEMS_AGREE = new RuleId("8K-ITEMS-AGREE");
    static final RuleId LIMIT = new RuleId("EIGHTK-LIMIT");

    private ReportRules() {}
}
