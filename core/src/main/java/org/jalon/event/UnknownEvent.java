package org.jalon.event;

import org.jalon.Description;

/**
 * An event that this Jalon cannot read, as it was written: mostly that of a newer one on the same store.
 *
 * @param type what kind of event it is, see {@link DomainEvent#type()}
 * @param version of the form in which it was written
 * @param data all of it
 */
public record UnknownEvent(String type, int version, Description.Properties data) implements DomainEvent {

    @Override
    public String toString() {
        return type() + " in version " + version + ", which is unknown here";
    }
}
