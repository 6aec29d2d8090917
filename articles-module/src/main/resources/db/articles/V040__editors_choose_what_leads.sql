create sequence articles.arrangement_seq start with 1 increment by 1;

create table articles.arrangement (
    id                   bigint      primary key,
    mode                 varchar(16) not null check (mode in ('BY_HAND', 'BY_RULE', 'NONE')),
    rule_stories         integer     check (rule_stories between 1 and 7),
    rule_sections        varchar(60)[],
    rule_kinds           varchar(16)[],
    rule_hours           integer     check (rule_hours between 1 and 8760),
    rule_one_per_section boolean,
    takes_effect_at      timestamp with time zone not null,
    arranged_at          timestamp with time zone not null,
    arranged_by          bigint      not null,   -- accounts' id; no foreign key across modules
    cancelled_at         timestamp with time zone,
    cancelled_by         bigint,
    check (takes_effect_at >= arranged_at),
    check ((cancelled_at is null) = (cancelled_by is null)),
    -- What has led is history.
    check (cancelled_at is null or cancelled_at < takes_effect_at),
    check (num_nulls(rule_stories, rule_sections, rule_kinds, rule_hours, rule_one_per_section) in (0, 5)),
    check (mode <> 'BY_RULE' or rule_stories is not null),
    check (mode <> 'NONE' or rule_stories is null)
);

-- Every reader of the home page asks what holds now.
create index arrangement_in_force on articles.arrangement (takes_effect_at desc, id desc) where cancelled_at is null;

create table articles.arrangement_pick (
    arrangement_id bigint  not null references articles.arrangement (id),
    position       integer not null check (position between 0 and 6),
    article_id     bigint  not null,   -- no foreign key: what leads must not keep an article from being deleted
    until_at       timestamp with time zone,
    primary key (arrangement_id, position),
    unique (arrangement_id, article_id)
);

-- One row: how often something was arranged or cancelled.
create table articles.front_page_desk (
    id      integer primary key check (id = 1),
    changes integer not null
);

insert into articles.front_page_desk (id, changes) values (1, 0);
