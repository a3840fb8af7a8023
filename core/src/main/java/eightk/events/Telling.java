package eightk.events;

import java.util.Optional;

/// Which event a scene tells, by its type.
final class Telling {

    private Telling() {}

    /// The event of a scene; empty where its words turn out to tell none.
    static Optional<Event> of(Scene scene) {
        return switch (scene.type()) {
            case COMPENSATION -> Optional.of(Compensation.of(scene));
            case NON_RELIANCE -> Optional.of(NonReliance.of(scene));
            case AGREEMENT, AMENDMENT, TERMINATION -> Optional.of(Contract.of(scene));
            case ACQUISITION, DISPOSITION -> Optional.of(Transaction.of(scene));
            case GUIDANCE -> Optional.of(Guidance.of(scene));
            case OBLIGATION -> Optional.of(Obligation.of(scene));
            case ACCELERATION -> Optional.of(Acceleration.of(scene));
            case RESTRUCTURING -> Optional.of(Restructuring.of(scene));
            case IMPAIRMENT -> Optional.of(Impairment.of(scene));
            case LISTING_NOTICE -> Optional.of(ListingNotice.of(scene));
            case UNREGISTERED_SALE -> Optional.of(UnregisteredSale.of(scene));
            case RIGHTS_CHANGE -> Optional.of(RightsChange.of(scene));
            case CONTROL_CHANGE -> Optional.of(ControlChange.of(scene));
            case CHARTER_CHANGE -> Optional.of(CharterChange.of(scene));
            case FISCAL_YEAR_CHANGE -> Optional.of(FiscalYearChange.of(scene));
            case CODE_CHANGE -> Optional.of(CodeChange.of(scene));
            case TRADING_SUSPENSION -> Optional.of(TradingSuspension.of(scene));
            case SHELL_STATUS -> Optional.of(ShellStatus.of(scene));
            case BANKRUPTCY -> Optional.of(Bankruptcy.of(scene));
            case CYBER_INCIDENT -> Optional.of(CyberIncident.of(scene));
            case MINE_SAFETY -> Optional.of(MineSafety.of(scene));
            case DIVIDEND -> Dividend.of(scene);
            case BUYBACK -> Optional.of(Buyback.of(scene));
            case OFFERING -> Optional.of(Offering.of(scene));
            case LITIGATION -> Optional.of(Litigation.of(scene));
            case RELEASE -> Optional.of(Release.of(scene));
            case APPOINTMENT, DEPARTURE, AUDITOR_CHANGE, RESULTS, VOTES -> Optional.empty();
        };
    }
}
