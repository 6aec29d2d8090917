alter table web.mail
    add column bulk        boolean not null default false,  -- a letter to many: the rest goes first
    add column html        text,                            -- of a letter; emptied once it is sent or refused
    add column list        varchar(80)  check (list ~ '^[a-z0-9.-]+$'),
    add column unsubscribe varchar(500) check (unsubscribe ~ '^https?://[^[:cntrl:][:space:]<>]+$'),
    add column copy        bigint,                          -- the newsletters' number of it
    add column refused_at  timestamp with time zone,        -- by the recipient's mail server, for good
    drop constraint mail_check,
    add check ((sent_at is null and refused_at is null) = (next_attempt_at is not null)),
    add check (sent_at is null or refused_at is null),
    add check (bulk or (html is null and list is null and unsubscribe is null and copy is null));

drop index web.mail_due;

-- The delivery: what is due, letters to one person before letters to many.
create index mail_due on web.mail (bulk, next_attempt_at) where next_attempt_at is not null;
