package eightk.events;

import eightk.model.Place;

/// A sentence on one line, and where it begins.
record Sentence(String text, Place place) {}
