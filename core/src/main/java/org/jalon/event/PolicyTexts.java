package org.jalon.event;

import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyVersionId;

/** The text form of events about policies. */
final class PolicyTexts {

    static final EventType<PolicyAdopted> ADOPTED = new EventType<>(
            "policy.adopted",
            1,
            PolicyAdopted.class,
            "A policy was adopted.",
            (event, sheet) -> sheet.with("id", event.id().toString())
                    .with("version", event.version())
                    .with("name", event.name())
                    .with("effective-from", event.effectiveFrom())
                    .with("by", event.by().value()),
            fields -> new PolicyAdopted(
                    new PolicyVersionId(fields.uuid("id")),
                    fields.small("version"),
                    fields.text("name"),
                    fields.moment("effective-from"),
                    new MemberId(fields.text("by"))));

    private PolicyTexts() {}
}
