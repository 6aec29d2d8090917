create function articles.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of %.% are never changed or removed.', tg_table_schema, tg_table_name;
end
$$;

create table articles.article_revision (
    id                 bigint       generated always as identity primary key,
    article_id         bigint       not null references articles.article,
    number             integer      not null check (number >= 1),
    saved_by           bigint       not null,   -- accounts' id
    saved_at           timestamp with time zone not null,
    why                varchar(200) not null,
    state              varchar(16)  not null
        check (state in ('IDEA', 'DRAFT', 'IN_REVIEW', 'READY', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED')),
    first_published_at timestamp with time zone,
    title              varchar(160) not null,
    words              integer      not null check (words >= 0),
    content            text         not null,   -- the draft, as JSON
    hash               varchar(64)  not null check (hash ~ '^[0-9a-f]{64}$'),
    unique (article_id, number)
);

create trigger article_revision_is_append_only
    before update or delete or truncate on articles.article_revision
    for each statement execute function articles.refuse_to_rewrite();

-- Who has a piece open for writing; it lapses when they are not heard of any more.
create table articles.editing_lock (
    article_id bigint primary key references articles.article,
    holder     bigint not null,   -- accounts' id
    since      timestamp with time zone not null,
    seen_at    timestamp with time zone not null check (seen_at >= since)
);

-- What somebody is typing and has not saved.
create table articles.working_copy (
    id             bigint       generated always as identity primary key,
    account        bigint       not null,   -- accounts' id
    copy_key       varchar(60)  not null check (copy_key ~ '^[A-Za-z0-9-]+$'),
    typed          text         not null check (typed <> ''),
    opened_version integer      not null,
    typed_at       timestamp with time zone not null,
    unique (account, copy_key)
);
create index working_copy_oldest on articles.working_copy (typed_at);

-- What the newsroom says to itself about a piece.
create table articles.desk_note (
    id         bigint        generated always as identity primary key,
    article_id bigint        not null references articles.article,
    written_by bigint        not null,   -- accounts' id
    written_at timestamp with time zone not null,
    text       varchar(2000) not null check (trim(text) <> ''),
    mentioned  bigint[]      not null
);
create index desk_note_of_article on articles.desk_note (article_id, id);
create index desk_note_mentions on articles.desk_note using gin (mentioned);
