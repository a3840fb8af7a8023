package eightk.server.notice;

import eightk.server.setting.MailRelay;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/// Messages as plain mail in UTF-8, by SMTP (RFC 5321).
///
/// What stands in a header is of our own making, or an address that was checked when it was set; words of filers and of
/// findings are in the body alone.
record Mail(MailRelay relay, InstantSource clock) {

    /// Longest wait for a connection, an answer, or a line to leave.
    private static final Duration SLOWEST = Duration.ofSeconds(10);

    /// The replies that say that asking again is no use (RFC 5321, 4.2.1).
    private static final int PERMANENT = 500;

    Outcome send(Message letter, String to) {
        try {
            deliver(letter, to);
            return new Outcome.Told();
        } catch (MessagingException failure) {
            return isFinal(failure)
                    ? new Outcome.Failed("the address was refused", true, Optional.empty())
                    : Outcome.Failed.because("the mail server did not take it");
        } catch (IOException _) {
            return Outcome.Failed.because("the password of the mail server cannot be read");
        }
    }

    private void deliver(Message letter, String to) throws MessagingException, IOException {
        var session = Session.getInstance(properties());
        var message = message(session, letter, to);
        try (var transport = session.getTransport("smtp")) {
            if (relay.login().isPresent()) {
                var login = relay.login().get();
                transport.connect(login.user(), login.secret());
            } else {
                transport.connect();
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /// Whether the server said that it will never deliver to that address.
    private static boolean isFinal(MessagingException failure) {
        return failure.getNextException() instanceof SMTPAddressFailedException refused
                && refused.getReturnCode() >= PERMANENT;
    }

    private MimeMessage message(Session session, Message letter, String to) throws MessagingException {
        var message = new Numbered(
                session, "<%s@%s>".formatted(letter.id(), relay.from().replaceFirst(".*@", "")));
        message.setFrom(new InternetAddress(relay.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : letter.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        return message;
    }

    private Properties properties() throws IOException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", relay.host());
        properties.setProperty("mail.smtp.port", Integer.toString(relay.port()));
        properties.setProperty("mail.smtp.from", relay.from());
        properties.setProperty("mail.smtp.auth", Boolean.toString(relay.login().isPresent()));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, Long.toString(SLOWEST.toMillis()));
        }
        switch (relay.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (relay.authority().isPresent()) {
            properties.put(
                    "mail.smtp.ssl.socketFactory", relay.authority().get().sockets());
            properties.setProperty("mail.smtp.ssl.socketFactory.fallback", "false");
        }
        return properties;
    }

    /// A message with an identifier of its own, so that one sent twice can be known for the same.
    private static final class Numbered extends MimeMessage {

        private final String id;

        private Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
