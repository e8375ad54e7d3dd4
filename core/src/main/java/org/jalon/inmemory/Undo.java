package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;

/** What a failed transaction takes back, last write first. */
final class Undo {

    private final List<Runnable> steps = new ArrayList<>();

    void with(Runnable step) {
        steps.add(step);
    }

    void run() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).run();
        }
        forget();
    }

    void forget() {
        steps.clear();
    }
}
