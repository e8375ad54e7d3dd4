package org.jalon.recognition;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow and mostly do not: of one element they are as small as can be. */
final class Few {

    private Few() {}

    /** The list with one more behind; the list itself must not be used any more, and must come from here or be empty. */
    static <T> List<T> with(T one, List<T> before) {
        if (before.isEmpty()) {
            return List.of(one);
        }
        List<T> list = before.size() == 1 ? new ArrayList<>(before) : before;
        list.add(one);
        return list;
    }
}
