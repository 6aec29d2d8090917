-- Accents are put aside by PostgreSQL's own dictionary. It may have been there before, in whatever schema.
create schema if not exists language;
create extension if not exists unaccent with schema language;

-- French word stems without accents, for finding; words as they are written, for correcting what was mistyped.
create text search configuration articles.prose (copy = pg_catalog.french);
create text search configuration articles.spelling (copy = pg_catalog.simple);
do $$
declare
    home text := (select nspname from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace where dictname = 'unaccent' limit 1);
begin
    execute format('alter text search configuration articles.prose alter mapping for word, hword, hword_part '
        'with %I.unaccent, pg_catalog.french_stem', home);
    execute format('create function articles.unaccented(words text) returns text language sql stable strict parallel safe '
        'as $f$ select lower(%1$I.unaccent(%2$L::regdictionary, words)) $f$', home, quote_ident(home) || '.unaccent');
end
$$;

-- What is read of sanitised HTML, on one line. The same text is what excerpts are taken from.
create function articles.plain(html text) returns text language plpgsql immutable strict parallel safe as $$
declare
    words text := regexp_replace(html, '</?(?:a|strong|em|s|u|sub|code|span)(?: [^>]*)?>', '', 'g');
    entity text;
    character integer;
begin
    words := regexp_replace(words, '<[^>]*>', ' ', 'g');
    for entity in select distinct hit[1] from regexp_matches(words, '&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});', 'g') hit loop
        character := case when entity like 'x%' then ('x' || lpad(substr(entity, 2), 8, '0'))::bit(32)::integer else entity::integer end;
        words := replace(words, '&#' || entity || ';', case when character between 32 and 55295 or character between 57344 and 1114111
            then chr(character) else ' ' end);
    end loop;
    words := replace(replace(replace(replace(replace(words, '&nbsp;', ' '), '&quot;', '"'), '&lt;', '<'), '&gt;', '>'), '&amp;', '&');
    words := regexp_replace(words, '[\u00AD\u200B-\u200D\u2060\uFEFF]', '', 'g');
    return normalize(btrim(regexp_replace(words, '[\u0001-\u0020]+', ' ', 'g')), nfc);
end
$$;

-- The same text, character for character, with a blank for whatever is no part of a word: the parser would make addresses,
-- file names and tags of some of it, and in databases without a locale take typographic marks for letters.
create function articles.searchable(words text) returns text language sql immutable strict parallel safe as $$
    select translate(words, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~'
        || U&'\00A0\00A7\00AB\00B0\00B7\00BB\02BC\2009\200A\2010\2011\2012\2013\2014\2018\2019\201C\201D\201E\2022\2026\202F\2039\203A\2192\2212',
        repeat(' ', 60))
$$;

-- For whom a text is at a moment, as AccessDecision says it in Java.
create function articles.is_free(mode text, days integer, section_mode text, section_days integer, site_mode text,
        site_days integer, published_at timestamp with time zone, at timestamp with time zone)
        returns boolean language sql immutable parallel safe as $$
    select case when mode <> 'INHERITED' then mode when coalesce(section_mode, 'INHERITED') <> 'INHERITED' then section_mode else site_mode end = 'FREE'
        or case when mode <> 'INHERITED' then mode when coalesce(section_mode, 'INHERITED') <> 'INHERITED' then section_mode else site_mode end = 'SUBSCRIBERS_THEN_FREE'
            and at - published_at >= case when mode <> 'INHERITED' then days when coalesce(section_mode, 'INHERITED') <> 'INHERITED' then section_days else site_days end * interval '24 hours'
$$;

-- What is public, and nothing else. Two texts of each: what everybody may read of it, and all of it.
create table articles.search_entry (
    article_id   bigint      primary key references articles.article on delete cascade,
    kind         varchar(16) not null,
    section      varchar(60),
    authors      bigint[]    not null,
    access_mode  varchar(24) not null,
    access_days  integer     not null,
    published_at timestamp with time zone not null,
    head         tsvector    not null,   -- title, subtitle, tags, standfirst, byline
    shown        tsvector    not null,   -- and the part of the text that everybody may read
    whole        tsvector    not null,   -- and all of the text
    spelled      text[]      not null,   -- the words of what everybody may read
    spelled_all  boolean     not null    -- whether these are of all of the text, because it was free when that was last asked
) with (toast_tuple_target = 256);
create index search_entry_head on articles.search_entry using gin (head);
create index search_entry_shown on articles.search_entry using gin (shown);
create index search_entry_whole on articles.search_entry using gin (whole);
create index search_entry_authors on articles.search_entry using gin (authors);

-- What has to be indexed anew before the running transaction ends; empty between transactions.
create table articles.search_stale (
    article_id bigint primary key
);

create function articles.searched_text(piece articles.article, entire boolean) returns text language sql stable as $$
    select concat_ws(' ', nullif(normalize(piece.standfirst, nfc), ''), nullif(normalize(piece.lead_caption, nfc), ''),
        articles.plain(case when entire then piece.body_html else piece.preview_html end),
        case when entire and piece.kind = 'LIVE' then
            (select string_agg(concat_ws(' ', nullif(normalize(e.title, nfc), ''), articles.plain(e.html)), ' ' order by e.at desc, e.id desc)
                from articles.live_entry e where e.article_id = piece.id and e.deleted_at is null) end)
$$;

create function articles.spelled_words(piece articles.article, entire boolean) returns text[] language sql stable as $$
    select tsvector_to_array(to_tsvector('articles.spelling', left(articles.searchable(normalize(concat_ws(' ', piece.title, piece.subtitle), nfc))
        || ' ' || articles.searchable(articles.searched_text(piece, entire)), 100000)))
$$;

-- Titles count most, then subtitle, tags and byline, then the standfirst, then the text. A vector holds a mebibyte of words.
create function articles.index_for_search(id bigint) returns void language plpgsql as $$
declare
    piece articles.article;
    top tsvector;
    preview text;
    entire text;
    room integer := 300000;
begin
    select a.* into piece from articles.article a
        where a.id = index_for_search.id and a.state in ('PUBLISHED', 'ARCHIVED') and a.trashed_at is null;
    if not found then
        delete from articles.search_entry e where e.article_id = index_for_search.id;
        return;
    end if;
    top := setweight(to_tsvector('articles.prose', articles.searchable(normalize(piece.title, nfc))), 'A')
        || setweight(to_tsvector('articles.prose', articles.searchable(normalize(concat_ws(' ', piece.subtitle,
            (select string_agg(t.name, ' ' order by b.position) from articles.article_tag b join articles.tag t on t.id = b.tag_id
                where b.article_id = piece.id)), nfc))), 'B')
        || (select string_agg('''@' || author || ''':1B', ' ')::tsvector from unnest(piece.authors) author)
        || setweight(to_tsvector('articles.prose', articles.searchable(normalize(piece.standfirst, nfc))), 'C');
    preview := articles.searchable(articles.searched_text(piece, false));
    entire := articles.searchable(articles.searched_text(piece, true));
    loop
        begin
            insert into articles.search_entry values (piece.id, piece.kind, piece.section, piece.authors, piece.access_mode,
                piece.access_days, piece.first_published_at, top,
                top || setweight(to_tsvector('articles.prose', left(preview, room)), 'D'),
                top || setweight(to_tsvector('articles.prose', left(entire, room)), 'D'),
                articles.spelled_words(piece, false), false)
            on conflict (article_id) do update set kind = excluded.kind, section = excluded.section, authors = excluded.authors,
                access_mode = excluded.access_mode, access_days = excluded.access_days, published_at = excluded.published_at,
                head = excluded.head, shown = excluded.shown, whole = excluded.whole,
                spelled = excluded.spelled, spelled_all = false;
            return;
        exception when program_limit_exceeded then
            room := room / 3;
            if room < 10000 then raise; end if;
        end;
    end loop;
end
$$;

create function articles.index_stale() returns trigger language plpgsql as $$
begin
    delete from articles.search_stale where article_id = new.article_id;
    perform articles.index_for_search(new.article_id);
    return null;
end
$$;
create constraint trigger search_stale_is_indexed after insert on articles.search_stale
    deferrable initially deferred for each row execute function articles.index_stale();

create function articles.article_moves_in_search() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.title <> new.title or old.subtitle <> new.subtitle or old.standfirst <> new.standfirst
            or old.lead_caption is distinct from new.lead_caption or old.body_html <> new.body_html or old.preview_html <> new.preview_html
            or old.authors <> new.authors or old.kind <> new.kind or old.state <> new.state or old.trashed_at is distinct from new.trashed_at then
        if new.state in ('PUBLISHED', 'ARCHIVED') or tg_op = 'UPDATE' and old.state in ('PUBLISHED', 'ARCHIVED') then
            insert into articles.search_stale values (new.id) on conflict do nothing;
        end if;
    else
        update articles.search_entry set section = new.section, access_mode = new.access_mode, access_days = new.access_days,
            published_at = coalesce(new.first_published_at, published_at)
            where article_id = new.id and (section, access_mode, access_days, published_at)
                is distinct from (new.section, new.access_mode, new.access_days, new.first_published_at);
    end if;
    return null;
end
$$;
create trigger article_in_search after insert or update on articles.article
    for each row execute function articles.article_moves_in_search();

create function articles.part_moves_in_search() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then insert into articles.search_stale values (new.article_id) on conflict do nothing; end if;
    if tg_op <> 'INSERT' then insert into articles.search_stale values (old.article_id) on conflict do nothing; end if;
    return null;
end
$$;
create trigger article_tag_in_search after insert or update or delete on articles.article_tag
    for each row execute function articles.part_moves_in_search();
create trigger live_entry_in_search after insert or update or delete on articles.live_entry
    for each row execute function articles.part_moves_in_search();

create function articles.tag_moves_in_search() returns trigger language plpgsql as $$
begin
    insert into articles.search_stale select b.article_id from articles.article_tag b where b.tag_id = new.id on conflict do nothing;
    return null;
end
$$;
create trigger tag_in_search after update on articles.tag
    for each row when (old.name <> new.name) execute function articles.tag_moves_in_search();
