package eightk.server;

import java.util.Optional;

/// Ways to be told of what a search finds.
///
/// @param edition of the law
/// @param mails whether letters can be sent
/// @param address what was asked for before, where it could not be
/// @param url likewise
/// @param trouble with that, as a sentence
public record SubscribePage(
        String edition, SavedSearch search, boolean mails, String address, String url, Optional<String> trouble) {}
