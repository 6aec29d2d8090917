-- As for articles: French stems, accents put aside by an extension that stands wherever it was first asked for.
create schema if not exists language;
create extension if not exists unaccent with schema language;
create text search configuration comments.prose (copy = pg_catalog.french);
do $$
declare
    home text := (select nspname from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace where dictname = 'unaccent' limit 1);
begin
    execute format('alter text search configuration comments.prose alter mapping for word, hword, hword_part '
        'with %I.unaccent, pg_catalog.french_stem', home);
end
$$;

create function comments.plain(html text) returns text language plpgsql immutable strict parallel safe as $$
declare
    words text := regexp_replace(regexp_replace(html, '</?(?:a|strong|em|code)(?: [^>]*)?>', '', 'g'), '<[^>]*>', ' ', 'g');
    entity text;
    character integer;
begin
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

-- Character for character, with a blank for whatever is no part of a word.
create function comments.searchable(words text) returns text language sql immutable strict parallel safe as $$
    select translate(words, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~'
        || U&'\00A0\00A7\00AB\00B0\00B7\00BB\02BC\2009\200A\2010\2011\2012\2013\2014\2018\2019\201C\201D\201E\2022\2026\202F\2039\203A\2192\2212',
        repeat(' ', 60))
$$;

alter table comments.comment add column words tsvector not null
    generated always as (to_tsvector('comments.prose'::regconfig, comments.searchable(comments.plain(html)))) stored;
create index comment_with_words on comments.comment using gin (words) where state = 'VISIBLE';
