create table web.mail (
    id              bigint       generated always as identity primary key,
    recipient       varchar(254) not null check (recipient ~ '^[^[:cntrl:][:space:]]+@[^[:cntrl:][:space:]]+$'),
    subject         varchar(200) not null check (subject !~ '[[:cntrl:]]'),
    body            text         not null,  -- emptied once a mail with a secret is sent
    secret          boolean      not null,
    created_at      timestamp with time zone not null,
    sent_at         timestamp with time zone,
    attempts        integer      not null default 0 check (attempts >= 0),
    next_attempt_at timestamp with time zone,
    last_error      varchar(500),
    check ((sent_at is null) = (next_attempt_at is not null)),
    check (not (secret and sent_at is not null) or body = '')
);

-- The delivery: what is due, the longest waiting first.
create index mail_due on web.mail (next_attempt_at) where sent_at is null;

-- The clearing out: the oldest.
create index mail_age on web.mail (created_at);
