-- Forms that came in after their session had ended, until whoever filled them in has signed in again.
create table web.lost_form (
    token   varchar(32)   primary key check (token ~ '^[0-9a-f]{32}$'),
    account bigint        not null,     -- accounts' id: nobody else gets it back
    address varchar(2000) not null check (address ~ '^/([^/\\]|$)'),
    fields  text          not null,     -- JSON: for each name its values
    kept_at timestamp with time zone not null
);
create index lost_form_age on web.lost_form (kept_at);
create index lost_form_of_account on web.lost_form (account, kept_at desc);

-- With this the forms of signed-in people are sealed: only what comes from such a form is kept.
create table web.form_seal (
    id     smallint    primary key check (id = 1),
    secret varchar(64) not null check (char_length(secret) = 64)
);
insert into web.form_seal (id, secret)
    values (1, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
