create sequence articles.gift_seq start with 1 increment by 50;

-- The secret stands here as it is, since its giver finds the link again in their account. It opens one text that stands
-- in this database too: whoever reads this table needs no link.
create table articles.gift (
    id         bigint      primary key,
    secret     varchar(22) not null unique check (secret ~ '^[A-Za-z0-9_-]{22}$'),
    article    bigint      not null references articles.article on delete cascade,
    giver      bigint      not null,
    given_at   timestamp with time zone not null,
    expires_at timestamp with time zone not null check (expires_at > given_at),
    revoked_at timestamp with time zone,
    opened     integer     not null check (opened >= 0)
);

create index gift_by_giver on articles.gift (giver, given_at desc);
create index gift_of_article on articles.gift (article);
