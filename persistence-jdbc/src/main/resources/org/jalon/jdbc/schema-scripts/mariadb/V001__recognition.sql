-- Jalon on MariaDB 10.8 and newer. ${table} is what a table's name begins with, schema included; ${prefix}, an index's.
-- Moments are two columns: seconds since 1970-01-01T00:00:00Z, and nanoseconds.

-- The communities. Whoever decides in one locks its row first.
create table ${table}community (
    community_id binary(16) not null,
    name varchar(128) not null,
    zone varchar(128) not null,
    course_id varchar(128),
    opens_s bigint,
    opens_n int,
    closes_s bigint,
    closes_n int,
    since_s bigint not null,
    since_n int not null,
    founder varchar(128) not null,
    revision bigint not null,
    policy_id binary(16),
    primary key (community_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- Who belongs or belonged to it.
create table ${table}membership (
    community_id binary(16) not null,
    member_id varchar(128) not null,
    role varchar(32) not null,
    primary key (community_id, member_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- When: one row for each uninterrupted time; until is absent while it lasts.
create table ${table}stay (
    community_id binary(16) not null,
    member_id varchar(128) not null,
    number int not null,
    since_s bigint not null,
    since_n int not null,
    until_s bigint,
    until_n int,
    primary key (community_id, member_id, number)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- The policies it adopted; rules is their text.
create table ${table}policy_version (
    community_id binary(16) not null,
    version int not null,
    policy_id binary(16) not null,
    effective_s bigint not null,
    effective_n int not null,
    adopted_s bigint not null,
    adopted_n int not null,
    adopted_by varchar(128) not null,
    rules longtext not null,
    primary key (community_id, version)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- The log of activities, append-only; (revision, place) is the order of recording.
create table ${table}activity (
    community_id binary(16) not null,
    activity_id varchar(128) not null,
    kind varchar(128) not null,
    actor varchar(128),
    object varchar(128),
    thread varchar(128),
    beneficiary varchar(128),
    amount bigint not null,
    occurred_s bigint not null,
    occurred_n int not null,
    attributes longtext not null,
    recorded_s bigint not null,
    recorded_n int not null,
    revision bigint not null,
    place int not null,
    primary key (community_id, activity_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

create index ${prefix}activity_by_moment on ${table}activity (community_id, occurred_s, occurred_n, activity_id);
create index ${prefix}activity_by_place on ${table}activity (community_id, revision, place);

-- Activities that no longer count, append-only.
create table ${table}retraction (
    community_id binary(16) not null,
    activity_id varchar(128) not null,
    retracted_by varchar(128) not null,
    retracted_s bigint not null,
    retracted_n int not null,
    revision bigint not null,
    place int not null,
    primary key (community_id, activity_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- How far each fold has come; fold_id is a digest of rule and key.
create table ${table}fold (
    community_id binary(16) not null,
    fold_id binary(16) not null,
    rule_id varchar(128) not null,
    key_scope varchar(16) not null,
    key_id text not null,
    key_slice text not null,
    inputs int not null,
    last_s bigint not null,
    last_n int not null,
    last_activity varchar(128) not null,
    state longtext not null,
    primary key (community_id, fold_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- What each fold has seen: an activity, or an award given at one; state, every so often, is that before it.
create table ${table}fold_input (
    community_id binary(16) not null,
    fold_id binary(16) not null,
    occurred_s bigint not null,
    occurred_n int not null,
    activity_id varchar(128) not null,
    place int not null,
    award_id binary(16),
    state longtext,
    primary key (community_id, fold_id, occurred_s, occurred_n, activity_id, place)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- The ledger, append-only; (revision, place) is the order of writing. An entry is reversed once at most.
create table ${table}entry (
    community_id binary(16) not null,
    entry_id binary(16) not null,
    award_id binary(16) not null,
    fold_id binary(16) not null,
    rule_id varchar(128) not null,
    key_scope varchar(16) not null,
    key_id text not null,
    key_slice text not null,
    cause varchar(128) not null,
    ordinal int not null,
    kind varchar(160) not null,
    amount bigint not null,
    subject_type varchar(16) not null,
    subject_id varchar(128) not null,
    occurred_s bigint not null,
    occurred_n int not null,
    policy_version int not null,
    recorded_s bigint not null,
    recorded_n int not null,
    reverses binary(16),
    revision bigint not null,
    place int not null,
    primary key (community_id, entry_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

create unique index ${prefix}entry_by_reversed on ${table}entry (community_id, reverses);
create index ${prefix}entry_by_fold on ${table}entry (community_id, fold_id, occurred_s, occurred_n, cause);
create index ${prefix}entry_by_award on ${table}entry (community_id, award_id);
create index ${prefix}entry_by_subject on ${table}entry (community_id, subject_type, subject_id, revision, place);
create index ${prefix}entry_by_place on ${table}entry (community_id, revision, place);
create index ${prefix}entry_by_moment on ${table}entry (community_id, kind, occurred_s, occurred_n);

-- What each subject has of each kind, and since when.
create table ${table}account (
    community_id binary(16) not null,
    subject_type varchar(16) not null,
    subject_id varchar(128) not null,
    kind varchar(160) not null,
    balance bigint not null,
    reached_s bigint not null,
    reached_n int not null,
    primary key (community_id, subject_type, subject_id, kind)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

create index ${prefix}account_by_rank on ${table}account (community_id, kind, subject_type, balance desc, reached_s, reached_n, subject_id);

-- How many members have how many points, summed up at each level over 256 nodes of the level below.
create table ${table}board_node (
    community_id binary(16) not null,
    kind varchar(160) not null,
    level int not null,
    node bigint not null,
    members bigint not null,
    totals bigint not null,
    primary key (community_id, kind, level, node)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;
