package eightk.server.notice;

import java.util.Map;

/// What a subscription is told next, ready to leave.
///
/// @param id the same however often it is sent, and of nothing else
/// @param upTo the position that is told once this is
/// @param subject of a letter
/// @param text of a letter, or the JSON that is posted
/// @param headers of a letter, beside the usual ones
public record Message(String id, long upTo, String subject, String text, Map<String, String> headers) {

    public Message {
        headers = Map.copyOf(headers);
    }

    /// JSON for a webhook.
    public static Message posted(String id, long upTo, String json) {
        return new Message(id, upTo, "", json, Map.of());
    }
}
