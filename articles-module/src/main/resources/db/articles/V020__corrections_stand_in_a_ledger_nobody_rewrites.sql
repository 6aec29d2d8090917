create table articles.correction (
    number        bigint        primary key check (number >= 1),
    article_id    bigint        not null,   -- no foreign key: the ledger outlives the article
    kind          varchar(16)   not null check (kind in ('CORRECTION', 'CLARIFICATION', 'UPDATE')),
    article_title text          not null check (article_title <> ''),
    text          text          not null check (char_length(text) between 10 and 2000),
    said_before   text          not null check (char_length(said_before) <= 2000),
    amends        bigint        references articles.correction (number) check (amends < number),
    published_at  timestamp with time zone not null,
    previous_hash varchar(64)   not null unique check (previous_hash ~ '^[0-9a-f]{64}$'),   -- unique: no fork
    hash          varchar(64)   not null unique check (hash ~ '^[0-9a-f]{64}$'),
    published_by  bigint        not null,   -- accounts' id
    token         uuid          not null unique   -- sending a form twice is sending it once
);

-- The notes below an article.
create index correction_of_article on articles.correction (article_id, number);

-- The end of the ledger. Whoever appends locks this row first.
create table articles.correction_head (
    id           integer     primary key check (id = 1),
    entries      bigint      not null check (entries >= 0),
    hash         varchar(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    published_at timestamp with time zone,
    check ((entries = 0) = (published_at is null))
);

insert into articles.correction_head (id, entries, hash) values (1, 0, repeat('0', 64));

create function articles.refuse_to_rewrite_the_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of %.% are never changed or removed: publish a further correction.', tg_table_schema, tg_table_name;
end
$$;

create trigger correction_is_append_only
    before update or delete or truncate on articles.correction
    for each statement execute function articles.refuse_to_rewrite_the_ledger();

create trigger correction_head_stays
    before delete or truncate on articles.correction_head
    for each statement execute function articles.refuse_to_rewrite_the_ledger();

create function articles.step_along_the_ledger() returns trigger language plpgsql as $$
begin
    if new.id <> old.id or new.entries <> old.entries + 1 then
        raise exception 'The head of the ledger moves on by one entry at a time.';
    end if;
    return new;
end
$$;

create trigger correction_head_moves_on
    before update on articles.correction_head
    for each row execute function articles.step_along_the_ledger();
