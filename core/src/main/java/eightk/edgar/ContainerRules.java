package eightk.edgar;

import eightk.model.RuleId;

/// The requirements that reading a container may find broken.
final class ContainerRules {

    static final RuleId HEADER_PRESENT = new RuleId("EDGAR-HEADER-PRESENT");
    static final RuleId HEADER_VALUE = new RuleId("EDGAR-HEADER-VALUE");
    static final RuleId HEADER_ITEM_BLANK = new RuleId("EDGAR-HEADER-ITEM-BLANK");
    static final RuleId HEADER_ITEM_LABEL = new RuleId("EDGAR-HEADER-ITEM-LABEL");
    static final RuleId DOCUMENT_CLOSED = new RuleId("EDGAR-DOCUMENT-CLOSED");
    static final RuleId DOCUMENT_TAG = new RuleId("EDGAR-DOCUMENT-TAG");
    static final RuleId DOCUMENT_COUNT = new RuleId("EDGAR-DOCUMENT-COUNT");
    static final RuleId LIMIT = new RuleId("EIGHTK-LIMIT");

    private ContainerRules() {}
}
