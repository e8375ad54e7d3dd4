package org.jalon.examples.stackexchange;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jalon.examples.input.Row;
import org.jspecify.annotations.Nullable;

/**
 * A question, an answer or something else that is voted on.
 *
 * @param parent the question, of an answer
 * @param acceptedAnswer of a question
 * @param score up votes minus down votes, when the dump was made
 * @param views of a question, when the dump was made
 * @param owner absent when the account was deleted
 * @param communityOwnedAt since when nobody earns reputation by it
 * @param tags of a question
 */
public record Post(
        long id,
        PostType type,
        @Nullable Long parent,
        @Nullable Long acceptedAnswer,
        Instant createdAt,
        int score,
        @Nullable Integer views,
        @Nullable Long owner,
        @Nullable Instant communityOwnedAt,
        @Nullable Instant closedAt,
        List<String> tags) {

    static final List<String> COLUMNS = List.of(
            "Id",
            "PostTypeId",
            "ParentId",
            "AcceptedAnswerId",
            "CreationDate",
            "Score",
            "ViewCount",
            "OwnerUserId",
            "CommunityOwnedDate",
            "ClosedDate",
            "Tags");

    /** {@code <one><two>}, or {@code |one|two|} in newer dumps. */
    private static final Pattern TAG = Pattern.compile("[^<>|]+");

    public Post {
        tags = List.copyOf(tags);
    }

    static Post of(Row row) {
        return new Post(
                row.number("Id"),
                PostType.of(row.count("PostTypeId")),
                row.optional("ParentId", Row::number),
                row.optional("AcceptedAnswerId", Row::number),
                row.instant("CreationDate"),
                row.count("Score"),
                row.optional("ViewCount", Row::count),
                row.optional("OwnerUserId", Row::number),
                row.optional("CommunityOwnedDate", Row::instant),
                row.optional("ClosedDate", Row::instant),
                tags(row.optional("Tags", Row::text)));
    }

    private static List<String> tags(@Nullable String tags) {
        return tags == null
                ? List.of()
                : TAG.matcher(tags).results().map(MatchResult::group).toList();
    }
}
