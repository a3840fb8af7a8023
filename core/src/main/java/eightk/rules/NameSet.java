package eightk.rules;

import java.util.Arrays;
import java.util.Collection;

/// A set of names that can be asked for a run of bytes without making a string of it, whatever the case of its
/// letters. Names are told apart by a hash of 32 bits: whoever makes up another with the same is taken at her word.
final class NameSet {

    private final int[] hashes;

    private NameSet(int[] hashes) {
        this.hashes = hashes;
    }

    static NameSet of(Collection<String> names) {
        return new NameSet(names.stream().mapToInt(NameSet::hash).sorted().toArray());
    }

    boolean has(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = mixed(hash, bytes[i]);
        }
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    private static int hash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash, (byte) name.charAt(i));
        }
        return hash;
    }

    private static int mixed(int hash, byte b) {
        return 31 * hash + (b | 0x20);
    }
}
