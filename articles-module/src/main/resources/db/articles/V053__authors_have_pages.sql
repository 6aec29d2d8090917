create table articles.author (
    account     bigint        primary key,   -- accounts' id; no foreign key across modules
    version     integer       not null default 0,
    slug        varchar(80)   not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position    varchar(80)   not null default '',
    biography   varchar(1000) not null default '',
    picture     bigint,
    links       text[]        not null default '{}' check (cardinality(links) <= 5)
);
