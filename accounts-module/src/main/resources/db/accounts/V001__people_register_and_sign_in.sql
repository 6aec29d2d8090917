create sequence accounts.account_seq start with 1 increment by 50;

create table accounts.account (
    id            bigint      primary key,
    version       integer     not null,
    pseudonym     varchar(30) not null check (pseudonym = trim(pseudonym) and pseudonym <> ''),
    pseudonym_key text        not null unique check (pseudonym_key <> ''),
    email         varchar(254) not null check (position('@' in email) > 1),
    email_key     text        not null unique check (email_key !~ '[A-Z[:space:]]'),
    password_hash varchar(255) check (password_hash like '$argon2id$%'),
    joined_at     timestamp with time zone not null,
    verified_at   timestamp with time zone,
    suspended_at  timestamp with time zone,
    stamp         integer     not null check (stamp >= 0),
    wanted_key    text,
    wanted_at     timestamp with time zone,
    check ((wanted_key is null) = (wanted_at is null))
);

create index account_wanted on accounts.account (wanted_key) where wanted_key is not null;

create table accounts.account_role (
    account_id bigint      not null references accounts.account on delete cascade,
    role       varchar(16) not null
        check (role in ('READER', 'SUBSCRIBER', 'AUTHOR', 'EDITOR', 'MODERATOR', 'ADMIN')),
    primary key (account_id, role)
);

create index account_role_admin on accounts.account_role (account_id) where role = 'ADMIN';

-- Links sent by mail. The link itself is a secret: only its digest is here.
create table accounts.link (
    digest     varchar(64) primary key check (digest ~ '^[0-9a-f]{64}$'),
    account_id bigint      not null references accounts.account on delete cascade,
    purpose    varchar(16) not null check (purpose in ('VERIFICATION', 'RESET')),
    asked_at   timestamp with time zone not null,
    expires_at timestamp with time zone not null check (expires_at > asked_at)
);

create index link_of_account on accounts.link (account_id, purpose);

-- Names somebody tried to sign in with, as digests, whether or not they exist; gone after the window.
create table accounts.attempt (
    name_digest varchar(64) primary key check (name_digest ~ '^[0-9a-f]{64}$'),
    tries       integer     not null check (tries > 0),
    since       timestamp with time zone not null
);

create index attempt_oldest on accounts.attempt (since);
