package eightk.server.notice;

import eightk.server.desk.Notice;
import eightk.server.setting.MailRelay;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/// Notices as plain mail in UTF-8, by SMTP (RFC 5321).
///
/// What stands in a header is an accession number, an instant, or an address that was checked when it was set; words of
/// filers and of findings are in the body alone.
record Mail(MailRelay relay) {

    /// Longest wait for a connection, an answer, or a line to leave.
    private static final Duration SLOWEST = Duration.ofSeconds(10);

    /// The replies that say that asking again is no use (RFC 5321, 4.2.1).
    private static final int PERMANENT = 500;

    /// @throws MessagingException if the server did not take it
    void send(Letter letter, String to) throws MessagingException, IOException {
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
    static boolean isFinal(MessagingException failure) {
        return failure.getNextException() instanceof SMTPAddressFailedException refused
                && refused.getReturnCode() >= PERMANENT;
    }

    private MimeMessage message(Session session, Letter letter, String to) throws MessagingException {
        var message = new Numbered(
                session, "<%s@%s>".formatted(letter.id(), relay.from().replaceFirst(".*@", "")));
        message.setFrom(new InternetAddress(relay.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(Notice.subject(letter.decided()), StandardCharsets.US_ASCII.name());
        message.setSentDate(Date.from(letter.decided().history().getLast().at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(Notice.body(letter.decided()), StandardCharsets.UTF_8.name());
        return message;
    }

    private Properties properties() {
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
