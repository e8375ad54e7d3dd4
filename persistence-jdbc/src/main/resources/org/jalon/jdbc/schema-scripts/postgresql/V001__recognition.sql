-- Jalon on PostgreSQL 12 and newer. ${table} is what a table's name begins with, schema included; ${prefix}, an index's.
-- Moments are two columns: seconds since 1970-01-01T00:00:00Z, and nanoseconds.

-- The communities. Whoever decides in one locks its row first.
create table ${table}community (
    community_id uuid not null,
    name varchar(128) collate "C" not null,
    zone varchar(128) collate "C" not null,
    course_id varchar(128) collate "C",
    opens_s bigint,
    opens_n int,
    closes_s bigint,
    closes_n int,
    since_s bigint not null,
    since_n int not null,
    founder varchar(128) collate "C" not null,
    revision bigint not null,
    policy_id uuid,
    primary key (community_id)
);

-- Who belongs or belonged to it.
create table ${table}membership (
    community_id uuid not null,
    member_id varchar(128) collate "C" not null,
    role varchar(32) collate "C" not null,
    primary key (community_id, member_id)
);

-- When: one row for each uninterrupted time; until is absent while it lasts.
create table ${table}stay (
    community_id uuid not null,
    member_id varchar(128) collate "C" not null,
    number int not null,
    since_s bigint not null,
    since_n int not null,
    until_s bigint,
    until_n int,
    primary key (community_id, member_id, number)
);

-- The policies it adopted; rules is their text.
create table ${table}policy_version (
    community_id uuid not null,
    version int not null,
    policy_id uuid not null,
    effective_s bigint not null,
    effective_n int not null,
    adopted_s bigint not null,
    adopted_n int not null,
    adopted_by varchar(128) collate "C" not null,
    rules text not null,
    primary key (community_id, version)
);

-- The log of activities, append-only; (revision, place) is the order of recording.
create table ${table}activity (
    community_id uuid not null,
    activity_id varchar(128) collate "C" not null,
    kind varchar(128) collate "C" not null,
    actor varchar(128) collate "C",
    object varchar(128) collate "C",
    thread varchar(128) collate "C",
    beneficiary varchar(128) collate "C",
    amount bigint not null,
    occurred_s bigint not null,
    occurred_n int not null,
    attributes text not null,
    recorded_s bigint not null,
    recorded_n int not null,
    revision bigint not null,
    place int not null,
    primary key (community_id, activity_id)
);

create index ${prefix}activity_by_moment on ${table}activity (community_id, occurred_s, occurred_n, activity_id);
create index ${prefix}activity_by_place on ${table}activity (community_id, revision, place);

-- Activities that no longer count, append-only.
create table ${table}retraction (
    community_id uuid not null,
    activity_id varchar(128) collate "C" not null,
    retracted_by varchar(128) collate "C" not null,
    retracted_s bigint not null,
    retracted_n int not null,
    revision bigint not null,
    place int not null,
    primary key (community_id, activity_id)
);

-- How far each fold has come; fold_id is a digest of rule and key.
create table ${table}fold (
    community_id uuid not null,
    fold_id uuid not null,
    rule_id varchar(128) collate "C" not null,
    key_scope varchar(16) collate "C" not null,
    key_id text collate "C" not null,
    key_slice text collate "C" not null,
    inputs int not null,
    last_s bigint not null,
    last_n int not null,
    last_activity varchar(128) collate "C" not null,
    state text not null,
    primary key (community_id, fold_id)
);

-- What each fold has seen: an activity, or an award given at one; state, every so often, is that before it.
create table ${table}fold_input (
    community_id uuid not null,
    fold_id uuid not null,
    occurred_s bigint not null,
    occurred_n int not null,
    activity_id varchar(128) collate "C" not null,
    place int not null,
    award_id uuid,
    state text,
    primary key (community_id, fold_id, occurred_s, occurred_n, activity_id, place)
);

-- The ledger, append-only; (revision, place) is the order of writing. An entry is reversed once at most.
create table ${table}entry (
    community_id uuid not null,
    entry_id uuid not null,
    award_id uuid not null,
    fold_id uuid not null,
    rule_id varchar(128) collate "C" not null,
    key_scope varchar(16) collate "C" not null,
    key_id text collate "C" not null,
    key_slice text collate "C" not null,
    cause varchar(128) collate "C" not null,
    ordinal int not null,
    kind varchar(160) collate "C" not null,
    amount bigint not null,
    subject_type varchar(16) collate "C" not null,
    subject_id varchar(128) collate "C" not null,
    occurred_s bigint not null,
    occurred_n int not null,
    policy_version int not null,
    recorded_s bigint not null,
    recorded_n int not null,
    reverses uuid,
    revision bigint not null,
    place int not null,
    primary key (community_id, entry_id)
);

create unique index ${prefix}entry_by_reversed on ${table}entry (community_id, reverses);
create index ${prefix}entry_by_fold on ${table}entry (community_id, fold_id, occurred_s, occurred_n, cause);
create index ${prefix}entry_by_award on ${table}entry (community_id, award_id);
create index ${prefix}entry_by_subject on ${table}entry (community_id, subject_type, subject_id, revision, place);
create index ${prefix}entry_by_place on ${table}entry (community_id, revision, place);
create index ${prefix}entry_by_moment on ${table}entry (community_id, kind, occurred_s, occurred_n);

-- What each subject has of each kind, and since when.
create table ${table}account (
    community_id uuid not null,
    subject_type varchar(16) collate "C" not null,
    subject_id varchar(128) collate "C" not null,
    kind varchar(160) collate "C" not null,
    balance bigint not null,
    reached_s bigint not null,
    reached_n int not null,
    primary key (community_id, subject_type, subject_id, kind)
);

create index ${prefix}account_by_rank on ${table}account (community_id, kind, subject_type, balance desc, reached_s, reached_n, subject_id);

-- How many members have how many points, summed up at each level over 256 nodes of the level below.
create table ${table}board_node (
    community_id uuid not null,
    kind varchar(160) collate "C" not null,
    level int not null,
    node bigint not null,
    members bigint not null,
    totals bigint not null,
    primary key (community_id, kind, level, node)
);
