package org.jalon.examples.demo.story;

/** A part of the story that is not everyday life: it says on which evenings what is done. */
interface Chapter {

    void plan(Agenda agenda);
}
