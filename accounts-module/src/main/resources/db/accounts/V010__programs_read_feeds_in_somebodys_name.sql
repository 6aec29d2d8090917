-- The key stands here as it is, since its owner finds the addresses of their feeds again in their account. It opens texts
-- that stand in this database too, and nothing else: whoever reads this table needs no key.
create table accounts.feed_key (
    account_id bigint      primary key references accounts.account on delete cascade,
    secret     varchar(22) not null unique check (secret ~ '^[A-Za-z0-9_-]{22}$'),
    issued_at  timestamp with time zone not null
);
