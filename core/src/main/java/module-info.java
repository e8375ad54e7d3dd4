/** An embeddable library that gives a learning management system living communities around its courses. */
module org.jalon.core {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports org.jalon;
    exports org.jalon.activity;
    exports org.jalon.challenge;
    exports org.jalon.community;
    exports org.jalon.contribution;
    exports org.jalon.event;
    exports org.jalon.event.delivery;
    exports org.jalon.gathering;
    exports org.jalon.group;
    exports org.jalon.inmemory;
    exports org.jalon.leaderboard;
    exports org.jalon.membership;
    exports org.jalon.merging;
    exports org.jalon.kudos;
    exports org.jalon.moderation.builtin;
    exports org.jalon.moderation.log;
    exports org.jalon.moderation.measure;
    exports org.jalon.moderation.report;
    exports org.jalon.moderation.review;
    exports org.jalon.moderation.rule;
    exports org.jalon.moderation.screening;
    exports org.jalon.moderation.submission;
    exports org.jalon.moderation.text;
    exports org.jalon.recognition;
    exports org.jalon.record;
    exports org.jalon.recognition.board;
    exports org.jalon.recognition.builtin;
    exports org.jalon.recognition.ledger;
    exports org.jalon.recognition.level;
    exports org.jalon.recognition.policy;
    exports org.jalon.recognition.rule;

    opens org.jalon.activity;
    opens org.jalon.challenge;
    opens org.jalon.community;
    opens org.jalon.gathering;
    opens org.jalon.group;
    opens org.jalon.leaderboard;
    opens org.jalon.membership;
    opens org.jalon.contribution;
    opens org.jalon.kudos;
    opens org.jalon.moderation.builtin;
    opens org.jalon.moderation.log;
    opens org.jalon.moderation.measure;
    opens org.jalon.moderation.report;
    opens org.jalon.moderation.review;
    opens org.jalon.moderation.rule;
    opens org.jalon.moderation.screening;
    opens org.jalon.moderation.submission;
    opens org.jalon.recognition.board;
    opens org.jalon.recognition.builtin;
    opens org.jalon.recognition.level;
    opens org.jalon.recognition.policy;
    opens org.jalon.recognition.rule;

    uses org.jalon.moderation.rule.ModerationRule;
    uses org.jalon.recognition.rule.RecognitionRule;
}
