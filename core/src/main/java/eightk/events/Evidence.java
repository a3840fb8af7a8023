package eightk.events;

import eightk.model.Place;

/// The words that say something, and where they stand.
///
/// @param quote the sentence as it stands, on one line, at most [#LONGEST] characters
public record Evidence(String quote, Place place) {

    /// Longest quotation kept: a long sentence of a filing, whole.
    public static final int LONGEST = 1_000;

    public Evidence {
        quote = quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST);
    }
}
