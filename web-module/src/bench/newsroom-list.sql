-- Fills the newsroom with :pieces more texts of all kinds and states, about ten a day, with bodies of some KiB. Ids are
-- taken from above those of the site's own sequence.
insert into articles.section (slug, name, description, position)
select 'banc-' || n, 'Banc ' || n, '', 100 + n from generate_series(1, 8) n
on conflict do nothing;

insert into articles.article (id, version, kind, section, slug, title, title_plain, subtitle, standfirst, access_mode,
    access_days, body_html, preview_html, percent_left, reading_minutes, state, authors, saved_by, saved_at,
    first_published_at, assignee, due_at, publish_at, scheduled_by, trashed_at)
select 1000000000 + n, 0, case when n % 5 = 0 then 'BRIEF' else 'ARTICLE' end, 'banc-' || 1 + n % 8, 'texte-' || n,
    initcap(words) || ' ' || n, words || ' ' || n, '', '', case when n % 5 = 0 then 'FREE' else 'INHERITED' end, 0,
    body, left(body, 900), 80, 3, state, array[1 + n % 40, 41 + n % 7], 1 + n % 40, at,
    case when state in ('PUBLISHED', 'ARCHIVED') then at end,
    case when n % 3 = 0 then 1 + n % 40 end, case when n % 3 = 0 then at + interval '5 days' end,
    case when state = 'SCHEDULED' then at + interval '40 years' end, case when state = 'SCHEDULED' then 1 end,
    case when state = 'DRAFT' and n % 4 = 0 then at end
from (
    select n, now() - n * interval '144 minutes' as at,
        (array['la pluie', 'le fournil', 'un routeur', 'la mairie', 'trois juges', 'une carte', 'le silence'])[1 + n % 7] || ' '
            || (array['revient', 'attend', 'compte', 'se tait', 'gagne', 'ferme'])[1 + n % 6] || ' '
            || (array['au village', 'en appel', 'pour de bon', 'sans bruit', 'deux fois'])[1 + n % 5] as words,
        case when n % 100 < 88 then 'PUBLISHED' when n % 100 < 92 then 'ARCHIVED' when n % 100 < 95 then 'DRAFT'
            when n % 100 < 97 then 'IDEA' when n % 100 < 98 then 'IN_REVIEW' when n % 100 < 99 then 'READY' else 'SCHEDULED' end as state,
        (select string_agg('<p>' || md5(n::text || p) || repeat(' mot', 60) || '</p>', '') from generate_series(1, 12) p) as body
    from generate_series(1, :pieces) n
) made;

vacuum analyze articles.article;
