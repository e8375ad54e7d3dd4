package org.jalon.community;

import java.util.Locale;

/** What a member may be allowed to do in a community. Each use case asks for the one that its Javadoc names. */
public enum Permission {
    AMEND_CHARTER("change the charter, the name, the door and the courses of the community"),
    GUIDE_COMMUNITY("override its phase and move it to another maturity stage"),
    CLOSE_COMMUNITY("archive, reopen and merge it"),
    INVITE("invite somebody"),
    ADMIT("let somebody in, and answer those who ask"),
    REMOVE_MEMBER("end the membership of somebody else"),
    ASSIGN_ROLE("give a member another role"),
    MANAGE_GROUPS("form and dissolve teams and cohorts, and say who belongs to them"),
    JOIN_TEAM("join a team, and leave it again"),
    PLAN_GATHERING("plan, change and cancel gatherings"),
    NOTE_ATTENDANCE("say who attended a gathering"),
    ATTEND("say that oneself attended a gathering"),
    PROPOSE_CHALLENGE("propose a challenge"),
    SUPPORT_CHALLENGE("support a proposed challenge"),
    RUN_CHALLENGE("adopt, decline, revise, schedule, close, complete and cancel challenges"),
    ENTER_CHALLENGE("enter an open challenge, and withdraw from it"),
    CONTRIBUTE("contribute: ask, answer, comment, share"),
    ENDORSE("endorse the contribution of somebody else"),
    ACCEPT_ANSWER("accept an answer to one's own question"),
    ACCEPT_ANY_ANSWER("accept an answer to the question of somebody else"),
    HIGHLIGHT("put a contribution forward"),
    ATTEST("attest or question evidence of practice as a peer"),
    ATTEST_AS_EXPERT("attest or question evidence of practice as an expert, whose word is enough"),
    THANK("give kudos"),
    LOCK_LEVEL("lock the level of a member, and unlock it"),
    REPORT("report the contribution of somebody else"),
    REVIEW("see the review queue, decide about what is held or reported, and undo it"),
    TUNE_MODERATION("set how much reports weigh and what they bring about"),
    RETRACT_OWN("take back what oneself did"),
    RETRACT_ANY("take back what anybody did"),
    ADOPT_POLICY("preview and adopt recognition policies"),
    KEEP_BOOKS("reconcile and rebuild the books, and have levels evaluated"),
    SANCTION("sanction members of a lower rank, lift sanctions, and read those of anybody"),
    DECIDE_APPEAL("decide on appeals against what others did"),
    READ_MODERATION_LOG("read all of the moderation log, names and reasons too");

    private final String meaning;

    Permission(String meaning) {
        this.meaning = meaning;
    }

    /** Stable, lower kebab case: {@code run-challenge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it allows, as an English phrase that begins with a verb; for the documentation. */
    public String meaning() {
        return meaning;
    }
}
