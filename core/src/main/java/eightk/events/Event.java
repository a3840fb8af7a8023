package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Something that happened, as the words of a filing tell it.
///
/// The kinds are closed on purpose: a renderer that forgets one does not compile.
public sealed interface Event {

    EventType type();

    Told told();

    /// What makes the event the one it is within its filing, for its [EventId].
    String key();

    /// Someone takes a position as director or officer, or is to take it.
    ///
    /// @param person as printed, without honorific, age or degrees
    /// @param positions as printed, at least one; `director` for any words that give a seat on the board
    /// @param effective the day it takes effect, where the words name it
    /// @param interim whether the position is taken for the time being
    record Appointment(
            Told told, String person, List<String> positions, Optional<PrintedDate> effective, boolean interim)
            implements Event {

        public Appointment {
            positions = List.copyOf(positions);
        }

        @Override
        public EventType type() {
            return EventType.APPOINTMENT;
        }

        @Override
        public String key() {
            return person;
        }
    }

    /// Someone leaves a position as director or officer, or is to leave it.
    ///
    /// @param person as in [Appointment]
    /// @param positions as in [Appointment]
    /// @param effective as in [Appointment]
    /// @param reason the manner of leaving, where the words give one
    /// @param interim whether the position was held for the time being
    record Departure(
            Told told,
            String person,
            List<String> positions,
            Optional<PrintedDate> effective,
            Optional<Reason> reason,
            boolean interim)
            implements Event {

        public Departure {
            positions = List.copyOf(positions);
        }

        @Override
        public EventType type() {
            return EventType.DEPARTURE;
        }

        @Override
        public String key() {
            return person;
        }
    }

    /// Matters put to the vote of security holders, and how they voted.
    ///
    /// @param meeting the day of the meeting, where the words name it
    record Votes(Told told, Optional<PrintedDate> meeting, List<Ballot> ballots) implements Event {

        public Votes {
            ballots = List.copyOf(ballots);
        }

        @Override
        public EventType type() {
            return EventType.VOTES;
        }

        @Override
        public String key() {
            return meeting.map(day -> day.date().toString()).orElse("");
        }
    }

    /// Results of operations of a period that is over.
    ///
    /// @param period as printed: `third quarter ended September 30, 2014`
    /// @param exhibit the number of the exhibit that has them, as the words point to it
    record Results(Told told, String period, Optional<String> exhibit) implements Event {

        @Override
        public EventType type() {
            return EventType.RESULTS;
        }

        @Override
        public String key() {
            return period;
        }
    }

    /// The registrant's auditor goes, or another comes.
    ///
    /// @param former the firm that goes, as printed
    /// @param successor the firm that comes, as printed
    /// @param action how the former firm goes
    /// @param date the day it goes, or, where only that is told, the day the other is engaged
    record AuditorChange(
            Told told,
            Optional<String> former,
            Optional<String> successor,
            Optional<Action> action,
            Optional<PrintedDate> date)
            implements Event {

        /// How an auditor goes.
        public enum Action {
            DISMISSED("dismissed"),
            RESIGNED("resigned"),
            DECLINED("declined");

            private final String label;

            Action(String label) {
                this.label = label;
            }

            /// The name used in JSON.
            public String label() {
                return label;
            }
        }

        @Override
        public EventType type() {
            return EventType.AUDITOR_CHANGE;
        }

        @Override
        public String key() {
            return former.orElse("") + "\n" + successor.orElse("");
        }
    }

    /// A contract is made, amended or ended, or a business is bought or sold.
    ///
    /// @param type which of these
    /// @param title what the words call the contract, empty for one that is not named
    /// @param parties companies named beside the event, as printed, without the registrant's own
    /// @param amount the first amount told with it
    /// @param date the day it is told of, where it is news
    record Deal(
            EventType type,
            Told told,
            Optional<String> title,
            List<String> parties,
            Optional<Money> amount,
            Optional<PrintedDate> date)
            implements Event {

        public Deal {
            parties = List.copyOf(parties);
        }

        @Override
        public String key() {
            return title.orElse("");
        }
    }

    /// Articles, certificate of incorporation or bylaws are changed.
    ///
    /// @param document which of them, as printed
    /// @param date the day told with it, where it is news
    record CharterChange(Told told, String document, Optional<PrintedDate> date) implements Event {

        @Override
        public EventType type() {
            return EventType.CHARTER_CHANGE;
        }

        @Override
        public String key() {
            return document;
        }
    }

    /// A dividend in money is declared.
    ///
    /// @param perShare for one share
    /// @param recordDate holders on this day get it
    /// @param payable the day it is paid
    record Dividend(Told told, Money perShare, Optional<PrintedDate> recordDate, Optional<PrintedDate> payable)
            implements Event {

        @Override
        public EventType type() {
            return EventType.DIVIDEND;
        }

        @Override
        public String key() {
            return perShare.amount().toPlainString();
        }
    }
}
