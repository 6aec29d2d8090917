-- Fills the paper with :pieces more published texts, ten a day, with words as frequent as words are in a paper: a few that
-- stand nearly everywhere, and many that are rare. Ids are taken from above those of the newsroom's bench.
insert into articles.section (slug, name, description, position)
select 'banc-' || n, 'Banc ' || n, '', 100 + n from generate_series(1, 8) n
on conflict do nothing;

select setseed(0.5) \g /dev/null
-- The product of two makes the first of 2,288 words frequent and the last ones rare.
create function pg_temp.words(count bigint) returns text language sql volatile as $$
    select string_agg((array['ba','che','di','fou','ga','jeu','lin','mo','neu','pri','que','ra','soi','ta','vu','zo'])[1 + k % 16]
        || (array['bel','cor','dan','fil','gne','let','mar','non','pier','ron','sel','tour','van'])[1 + k / 16 % 13]
        || (array['a','age','eur','ier','in','iste','oir','on','ure','ot','elle'])[1 + k / 208 % 11], ' ')
    from (select (2287 * random() * random())::int as k from generate_series(1, count) offset 0) chosen
$$;

insert into articles.article (id, version, kind, section, slug, title, title_plain, subtitle, standfirst, access_mode,
    access_days, body_html, preview_html, percent_left, reading_minutes, state, authors, saved_by, saved_at, first_published_at)
select 2000000000 + n, 0, case when n % 5 = 0 then 'BRIEF' else 'ARTICLE' end, 'banc-' || 1 + n % 8, 'recherche-' || n,
    initcap(title), title, '', '', case when n % 5 = 0 then 'FREE' when n % 2 = 0 then 'SUBSCRIBERS' else 'INHERITED' end, 0,
    '<p>' || preview || '</p><p>Au village, la mairie attend. ' || rest || '</p>', '<p>' || preview || '</p>', 80, 3, 'PUBLISHED', array[1 + n % 4], 1 + n % 4, at, at
from (
    select n, now() - n * interval '144 minutes' as at,
        pg_temp.words(6 + 0 * n) as title, pg_temp.words(60 + 0 * n) as preview, pg_temp.words(240 + 0 * n) as rest
    from generate_series(1::bigint, :pieces) n offset 0
) made;

vacuum analyze articles.article;
vacuum analyze articles.search_entry;
