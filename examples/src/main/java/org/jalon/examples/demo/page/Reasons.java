package org.jalon.examples.demo.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.story.DemoPolicy;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.policy.LearningActivity;
import org.jalon.recognition.Explanation;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jspecify.annotations.Nullable;

/** Says in plain words why something was given: Jalon names rule and activities, the host knows the words. */
public record Reasons(Story story) {

    private static final Map<String, String> RULES = Map.ofEntries(
            entry("joining", "Joining"),
            entry("asking", "Asking"),
            entry("answering", "Answering"),
            entry("commenting", "Commenting"),
            entry("being-replied-to", "Starting a conversation"),
            entry("being-accepted", "An answer that was accepted"),
            entry("being-endorsed", "Being endorsed by a peer"),
            entry("sharing", "Sharing a resource"),
            entry("meeting", "Coming to a gathering"),
            entry("practising", "Showing know-how at work"),
            entry("being-attested", "Evidence that was attested"),
            entry(DemoPolicy.ATTESTING, "Attesting a colleague's evidence"),
            entry(DemoPolicy.IDEA, "Proposing a challenge that was adopted"),
            entry(DemoPolicy.HIGHLIGHTED, "Being highlighted by the community manager"),
            entry(Honours.CHALLENGES, "Milestones of challenges"));

    private static final Map<String, String> BADGES = Map.ofEntries(
            entry("First contribution", "contributed for the first time"),
            entry("Regular", "contributed in four weeks running"),
            entry("Helper", "replied to ten different people"),
            entry("Conversation starter", "drew five different people into one discussion"),
            entry("Problem solver", "gave five answers that were accepted"),
            entry("Curator", "shared five resources"),
            entry("Companion", "came to three gatherings"),
            entry("Practitioner", "had a first piece of evidence attested"),
            entry("Good host", "answered the first question of three newcomers"));

    /** What a rule gives points for. */
    static String ofRule(String id) {
        return RULES.getOrDefault(id, id);
    }

    /** What it takes to earn a badge. */
    static String ofBadge(String name) {
        return BADGES.getOrDefault(name, name);
    }

    /** What is given: {@code 15 points}, {@code badge Helper}. */
    public static String gift(Award award) {
        return switch (award.kind().type()) {
            case POINTS -> award.amount() + " " + unit(award);
            case BADGE -> "badge " + award.kind().name();
            case MILESTONE -> "milestone " + ofMilestone(award.kind().name());
            case LEVEL -> "level of " + award.kind().name();
            case SIGNAL -> "signal";
        };
    }

    /** Milestones of challenges are named after the id of the challenge. */
    private static String ofMilestone(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String unit(Award award) {
        String one = award.kind().equals(AwardKind.RECOGNITION)
                ? "point"
                : award.kind().name();
        return award.amount() == 1 ? one : one + "s";
    }

    /** {@code +15 points}, {@code −15 points}, {@code − badge Helper}. */
    static String movement(LedgerEntry entry) {
        String sign = entry.isReversal() ? "−" : "+";
        return sign + (entry.award().kind().is(AwardType.POINTS) ? "" : " ") + gift(entry.award());
    }

    /** Why an award that stands was given. */
    public String of(Award award) {
        Explanation why = story.jalon().recognition().explain(story.cohort(), award);
        List<Activity> counted = why.activities();
        String last = counted.isEmpty() ? "" : of(counted.get(counted.size() - 1), award);
        return switch (award.kind().type()) {
            case BADGE -> sentence(ofBadge(award.kind().name()) + "; the last step: " + last);
            case MILESTONE -> sentence("enough points by then; the last step: " + last);
            default -> sentence(last);
        };
    }

    /** Whose act was the last one that it took, and which. */
    String lastStep(Award award) {
        List<Activity> counted =
                story.jalon().recognition().explain(story.cohort(), award).activities();
        Activity last = counted.get(counted.size() - 1);
        String who = name(last.actor());
        String what = of(last, award);
        return "The last step: " + (what.startsWith(who) ? what : who + " " + what) + ".";
    }

    /** Why it was given, when it does not stand any more. */
    String ofPast(Award award, Activity cause) {
        return award.kind().is(AwardType.BADGE) ? sentence(ofBadge(award.kind().name())) : sentence(of(cause, award));
    }

    /** Why, when nothing is known of the activity any more. */
    static String ofKind(Award award) {
        return switch (award.kind().type()) {
            case BADGE -> sentence(ofBadge(award.kind().name()));
            case MILESTONE -> "Reached at another moment";
            default -> ofRule(award.reason().ruleId());
        };
    }

    /** Why a line is in the ledger. */
    String ofLine(LedgerEntry line) {
        return line.isReversal() ? "Taken back: " + ofKind(line.award()) : of(line.award());
    }

    private String of(Activity activity, Award award) {
        boolean acted = activity.actor() != null
                && award.subject().id().equals(activity.actor().value());
        String who = name(activity.actor());
        String what = about(activity);
        return switch (activity.kind()) {
            case LearningActivity.MEMBER_JOINED -> "joined the community";
            case LearningActivity.GATHERING_ATTENDED -> "came to the " + what;
            case LearningActivity.QUESTION_ASKED -> "asked " + what;
            case LearningActivity.ANSWER_PUBLISHED -> "answered " + what;
            case LearningActivity.COMMENT_PUBLISHED -> "commented on " + what;
            case LearningActivity.RESOURCE_SHARED -> "shared " + what;
            case LearningActivity.EVIDENCE_SHARED -> "showed at work: " + what;
            case LearningActivity.REPLY_RECEIVED -> acted ? "replied to " + what : who + " replied to " + what;
            case LearningActivity.ANSWER_ACCEPTED -> who + " accepted the answer to " + what;
            case LearningActivity.ENDORSEMENT_GIVEN -> who + " endorsed " + kind(activity) + what;
            case LearningActivity.EVIDENCE_ACCEPTED, "evidence.attested" ->
                acted ? "attested " + what : who + " attested " + what;
            case "evidence.questioned" -> who + " questioned " + what;
            case "contribution.highlighted" -> who + " highlighted " + what;
            case "jalon.challenge.adopted" -> who + " adopted the challenge";
            case "kudos.given" -> who + " gave kudos";
            default -> activity.kind();
        };
    }

    private String name(@Nullable MemberId id) {
        return Facts.name(id, story);
    }

    private String kind(Activity activity) {
        return story.script()
                .post(activity.object())
                .filter(post -> post.kind() == Post.Kind.ANSWER)
                .map(answer -> "the answer to ")
                .orElse("");
    }

    private String about(Activity activity) {
        ContentId object = activity.object();
        return object == null
                ? ""
                : story.script()
                        .post(object)
                        .map(post -> "“" + post.title() + "”")
                        .orElseGet(() -> named(object));
    }

    private String named(ContentId object) {
        return gathering(object.value()).orElseGet(() -> object.value().replace('-', ' '));
    }

    /** The name of a gathering that was planned with Jalon. */
    private Optional<String> gathering(String id) {
        return story.jalon().gatherings().all(story.cohort(), null, 100).stream()
                .filter(gathering -> gathering.id().toString().equals(id))
                .map(gathering -> gathering.plan().title())
                .findFirst();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
