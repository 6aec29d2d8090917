-- The paper's own words, of what everybody may read: a word after the cut of a text is proposed to nobody before it is free.
create table articles.search_word (
    word   text    primary key,
    bare   text    not null,   -- without accents
    pieces integer not null    -- in how many
);
create index search_word_alike on articles.search_word using gin (bare gin_trgm_ops);
create index search_word_bare on articles.search_word (bare text_pattern_ops);

-- What the words have come and gone by since they were last counted. Written by many, read by one: nobody waits.
create table articles.search_word_change (
    id   bigint  generated always as identity primary key,
    word text    not null,
    by   integer not null
);

create function articles.words_come_and_go() returns trigger language plpgsql as $$
declare
    former text[] := case when tg_op = 'INSERT' then '{}' else old.spelled end;
    present text[] := case when tg_op = 'DELETE' then '{}' else new.spelled end;
begin
    insert into articles.search_word_change (word, by)
        select word, 1 from (select unnest(present) except select unnest(former)) come (word)
            where word ~ '^[^0-9]{3,30}$'
        union all
        select word, -1 from (select unnest(former) except select unnest(present)) gone (word)
            where word ~ '^[^0-9]{3,30}$';
    return null;
end
$$;
create trigger search_entry_words after insert or delete or update of spelled on articles.search_entry
    for each row execute function articles.words_come_and_go();

-- Whatever schema the extension is in, it was found when this was written.
create function articles.words_alike(typed text) returns table (word text, bare text, pieces integer)
    language sql stable set search_path from current as $$
    select w.word, w.bare, w.pieces from articles.search_word w
        where w.bare % typed and length(w.bare) between length(typed) - 2 and length(typed) + 2
        order by similarity(w.bare, typed) desc, w.pieces desc limit 40
$$;
