create table articles.newsletter_subscription (
    account       bigint      not null,   -- accounts' id; no foreign key across modules
    newsletter    varchar(16) not null references articles.newsletter_timetable (newsletter),
    token         varchar(22) not null unique check (token ~ '^[A-Za-z0-9_-]{22}$'),
    subscribed_at timestamp with time zone not null,
    ended_at      timestamp with time zone,
    primary key (account, newsletter),
    check (ended_at is null or ended_at >= subscribed_at)
);

create index newsletter_readers on articles.newsletter_subscription (newsletter, account) where ended_at is null;

-- One copy for each reader, fixed when the issue starts.
create table articles.newsletter_copy (
    id       bigint      generated always as identity primary key,
    issue_id bigint      not null references articles.newsletter_issue (id),
    account  bigint      not null,
    state    varchar(16) not null check (state in ('WAITING', 'HANDED', 'ACCEPTED', 'REFUSED', 'SKIPPED')),
    at       timestamp with time zone not null,
    unique (issue_id, account)
);

create index newsletter_copy_waiting on articles.newsletter_copy (issue_id, id) where state = 'WAITING';
