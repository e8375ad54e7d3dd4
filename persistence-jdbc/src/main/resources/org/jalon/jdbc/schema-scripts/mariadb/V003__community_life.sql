-- Roles with dates; what may change of a community; rules of challenges beside the policies; wholes under a key; what members put on something.

-- As what a member was there. Absent in rows from before: as the membership says.
alter table ${table}stay add column role varchar(32);

-- Charter, door, courses, phases, stages and rests of a community, a JSON text. Absent in rows from before: those have the course that
-- stands in columns of its own, which are left empty since.
alter table ${table}community add column profile longtext;

-- A challenge's rules: whose, and until when. Absent for the policies of the community, and without an end.
alter table ${table}policy_version add column challenge varchar(128);
alter table ${table}policy_version add column until_s bigint;
alter table ${table}policy_version add column until_n int;

-- Challenges, contributions, teams, gatherings: each a JSON text that is read and written as a whole.
create table ${table}record (
    community_id binary(16) not null,
    type varchar(32) not null,
    record_key varchar(128) not null,
    content longtext not null,
    primary key (community_id, type, record_key)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

-- Support, endorsements, attestations, presence: one of a type by each member on each target.
create table ${table}mark (
    community_id binary(16) not null,
    type varchar(32) not null,
    target varchar(128) not null,
    member_id varchar(128) not null,
    since_s bigint not null,
    since_n int not null,
    details longtext not null,
    primary key (community_id, type, target, member_id)
) engine = InnoDB, default character set utf8mb4, collate utf8mb4_nopad_bin;

create unique index ${prefix}mark_by_member on ${table}mark (community_id, type, member_id, target);
