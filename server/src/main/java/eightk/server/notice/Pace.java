package eightk.server.notice;

/// How one subscription goes on in this process.
///
/// @param busy while something is on its way to it
/// @param examined the position up to which there is nothing for it that it was not told
/// @param notBefore when it is next looked at, in the nanoseconds of the process
record Pace(boolean busy, long examined, long notBefore) {

    boolean isDue(long now) {
        return !busy && notBefore - now <= 0;
    }

    Pace beginning() {
        return new Pace(true, examined, notBefore);
    }

    Pace examined(long other) {
        return new Pace(busy, other, notBefore);
    }

    Pace endingUntil(long other) {
        return new Pace(false, examined, other);
    }
}
