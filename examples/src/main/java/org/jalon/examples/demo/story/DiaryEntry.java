package org.jalon.examples.demo.story;

import java.time.LocalDate;

/**
 * A moment that the community manager noted down.
 *
 * @param tellsAloud whether it belongs into the short version of the story too
 */
public record DiaryEntry(LocalDate on, String title, String text, boolean tellsAloud) {}
