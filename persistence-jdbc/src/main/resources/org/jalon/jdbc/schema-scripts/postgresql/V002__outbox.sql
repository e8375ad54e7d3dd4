-- Events that are to be delivered, or were, since the outbox. Only they are looked for across communities, by indexes that are not unique.

-- How many events the community has had.
alter table ${table}community add column published bigint default 0 not null;

-- The events; status is waiting, delivered or dead. settled: when it was delivered or given up. failure: of the last attempt.
create table ${table}event (
    community_id uuid not null,
    place bigint not null,
    event_id uuid not null,
    content text not null,
    status varchar(16) collate "C" not null,
    attempts int not null,
    failure_kind varchar(32) collate "C",
    failure_class varchar(1000) collate "C",
    settled_s bigint,
    settled_n int,
    primary key (community_id, place)
);

create unique index ${prefix}event_by_id on ${table}event (community_id, event_id);
create index ${prefix}event_by_status on ${table}event (status, community_id, place);
create index ${prefix}event_by_settlement on ${table}event (status, settled_s, settled_n);

-- The waiting events of a community; status is waiting, or idle when there are none. While a lease_id is there, due is when that lease is over;
-- claimed_to is the last place of the claim. Up to doubtful_to, events are given one at a time.
create table ${table}line (
    community_id uuid not null,
    status varchar(16) collate "C" not null,
    waiting bigint not null,
    due_s bigint default 0 not null,
    due_n int default 0 not null,
    lease_id uuid,
    claimed_to bigint default 0 not null,
    doubtful_to bigint default 0 not null,
    primary key (community_id)
);

create index ${prefix}line_by_due on ${table}line (status, due_s, due_n);
