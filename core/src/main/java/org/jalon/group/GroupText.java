package org.jalon.group;

import org.jalon.Description;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** The text form of groups. */
final class GroupText {

    static final RecordType<Group> TYPE = new RecordType<>("group", GroupText::written, GroupText::read);

    private GroupText() {}

    private static Description written(Group group) {
        return new Sheet()
                .with("id", group.id().toString())
                .with("type", group.type())
                .with("name", group.name())
                .with("since", group.since())
                .maybe("until", group.until())
                .with("formed-by", group.formedBy().value())
                .written();
    }

    private static Group read(Description described) {
        Fields fields = new Fields(described);
        return new Group(
                new GroupId(fields.uuid("id")),
                fields.word("type", GroupType.class),
                fields.text("name"),
                fields.moment("since"),
                fields.maybeMoment("until").orElse(null),
                new MemberId(fields.text("formed-by")));
    }
}
