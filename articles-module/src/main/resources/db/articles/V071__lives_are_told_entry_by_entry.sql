create table articles.live_entry (
    id         bigint       generated always as identity primary key,
    article_id bigint       not null references articles.article,
    version    integer      not null,
    at         timestamp with time zone not null,   -- as readers are told
    author     bigint       not null,               -- accounts' id
    title      varchar(160) not null,
    html       text         not null check (html <> ''),
    pinned     boolean      not null,
    key_moment boolean      not null,
    added_at   timestamp with time zone not null,
    edited_at  timestamp with time zone,            -- when readers could already see it
    deleted_at timestamp with time zone,
    check (not (pinned and deleted_at is not null))
);
create index live_entry_newest on articles.live_entry (article_id, at desc, id desc) where deleted_at is null;
create index live_entry_added on articles.live_entry (article_id, id) where deleted_at is null;

-- A live that is over; without a row it goes on.
create table articles.live_closing (
    article_id bigint primary key references articles.article,
    closed_at  timestamp with time zone not null,
    closed_by  bigint not null   -- accounts' id
);
