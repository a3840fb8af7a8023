package eightk.server;

import eightk.rules.Policy;
import eightk.server.desk.Hours;
import eightk.server.setting.Certificate;
import eightk.server.setting.Limits;
import eightk.server.setting.MailRelay;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import eightk.server.setting.RequestLog;
import java.util.Optional;

/// How a desk is run.
///
/// @param host the name or address to listen at
/// @param port 0 for any that is free
/// @param policy what is done about findings
/// @param twoPersons whether what is held needs the word of two persons to be let through
/// @param certificate absent for plain HTTP
/// @param mail absent where nobody is told by mail
/// @param reach how far webhooks may lead
public record Settings(
        String host,
        int port,
        Hours hours,
        Policy policy,
        boolean twoPersons,
        PublicAddress known,
        Optional<Certificate> certificate,
        Limits limits,
        RequestLog log,
        Optional<MailRelay> mail,
        Reach reach) {

    /// A desk that is open at every hour and decides by effect alone.
    public static Settings at(String host, int port) {
        return new Settings(
                host,
                port,
                Hours.ALWAYS,
                Policy.BY_EFFECT,
                false,
                PublicAddress.ANY,
                Optional.empty(),
                Limits.USUAL,
                RequestLog.NONE,
                Optional.empty(),
                Reach.PUBLIC);
    }

    /// The same with another policy.
    public Settings deciding(Policy other) {
        return new Settings(host, port, hours, other, twoPersons, known, certificate, limits, log, mail, reach);
    }

    /// The same, with webhooks that may lead so far.
    public Settings reaching(Reach other) {
        return new Settings(host, port, hours, policy, twoPersons, known, certificate, limits, log, mail, other);
    }

    /// The same with other bounds.
    public Settings within(Limits other) {
        return new Settings(host, port, hours, policy, twoPersons, known, certificate, other, log, mail, reach);
    }

    /// The same, telling people by mail.
    public Settings mailing(MailRelay relay) {
        return new Settings(
                host, port, hours, policy, twoPersons, known, certificate, limits, log, Optional.of(relay), reach);
    }

    /// The same, with two persons for what is held.
    public Settings needingTwoPersons() {
        return new Settings(host, port, hours, policy, true, known, certificate, limits, log, mail, reach);
    }
}
