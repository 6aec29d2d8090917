-- Kinds and states.
alter table articles.article drop constraint article_kind_check;
alter table articles.article add constraint article_kind_check
    check (kind in ('ARTICLE', 'BRIEF', 'EDITORIAL', 'LIVE', 'GALLERY', 'CARTOON', 'PAGE'));

alter table articles.article drop constraint article_state_check;
alter table articles.article add constraint article_state_check
    check (state in ('IDEA', 'DRAFT', 'IN_REVIEW', 'READY', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'));
alter table articles.article drop constraint article_check;
alter table articles.article add constraint article_public_has_text
    check (state not in ('PUBLISHED', 'ARCHIVED') or (first_published_at is not null and body_html <> ''));

alter table articles.article alter column section drop not null;
alter table articles.article add constraint article_pages_have_no_section check ((kind = 'PAGE') = (section is null));

-- The byline, as an array so that a list of pieces is one query; accounts' ids.
alter table articles.article add column authors bigint[];
update articles.article set authors = array[author];
alter table articles.article alter column authors set not null;
alter table articles.article add constraint article_has_authors check (cardinality(authors) between 1 and 10);
drop index articles.article_last_saved_by_author;
alter table articles.article add column saved_by bigint;
update articles.article set saved_by = author;
alter table articles.article alter column saved_by set not null;
alter table articles.article drop column author;

alter table articles.article
    add column byline_note        varchar(120) not null default '',
    add column slug_chosen        boolean      not null default false,
    add column preview_paragraphs integer check (preview_paragraphs between 1 and 99),
    add column lead_picture       bigint,
    add column lead_alt           varchar(300),
    add column lead_caption       varchar(500),
    add column lead_credit        varchar(200),
    add column series_id          bigint,
    add column assignee           bigint,
    add column due_at             timestamp with time zone,
    add column publish_at         timestamp with time zone,
    add column scheduled_by       bigint,
    add column embargo_until      timestamp with time zone,
    add column trashed_at         timestamp with time zone,
    add constraint article_scheduled_has_moment check ((state = 'SCHEDULED') = (publish_at is not null)),
    add constraint article_scheduled_by_somebody check ((publish_at is null) = (scheduled_by is null)),
    add constraint article_keeps_its_embargo check (embargo_until is null or publish_at is null or publish_at >= embargo_until),
    add constraint article_in_trash_is_not_public check (trashed_at is null or state not in ('SCHEDULED', 'PUBLISHED', 'ARCHIVED')),
    add constraint article_lead_is_whole check ((lead_picture is null) = (lead_alt is null)
        and (lead_picture is null) = (lead_caption is null) and (lead_picture is null) = (lead_credit is null));

-- For whom texts are: what a piece leaves open its section decides, what that leaves open the site.
alter table articles.article drop constraint article_access_check;
alter table articles.article rename column access to access_mode;
alter table articles.article alter column access_mode type varchar(24);
alter table articles.article add column access_days integer not null default 0;
alter table articles.article drop constraint article_check2;
alter table articles.article
    add constraint article_access_mode_check check (access_mode in ('INHERITED', 'FREE', 'SUBSCRIBERS', 'SUBSCRIBERS_THEN_FREE')),
    add constraint article_access_days_check check (case when access_mode = 'SUBSCRIBERS_THEN_FREE'
        then access_days between 1 and 3650 else access_days = 0 end),
    add constraint article_briefs_are_short_and_free check (kind <> 'BRIEF' or (access_mode = 'FREE' and subtitle = '' and standfirst = '')),
    add constraint article_pages_are_free check (kind <> 'PAGE' or access_mode = 'FREE');

alter table articles.section
    add column access_mode varchar(24) not null default 'INHERITED'
        check (access_mode in ('INHERITED', 'FREE', 'SUBSCRIBERS', 'SUBSCRIBERS_THEN_FREE')),
    add column access_days integer not null default 0,
    add check (case when access_mode = 'SUBSCRIBERS_THEN_FREE' then access_days between 1 and 3650 else access_days = 0 end);

create table articles.site_access (
    id          smallint    primary key check (id = 1),
    access_mode varchar(24) not null check (access_mode in ('FREE', 'SUBSCRIBERS', 'SUBSCRIBERS_THEN_FREE')),
    access_days integer     not null,
    check (case when access_mode = 'SUBSCRIBERS_THEN_FREE' then access_days between 1 and 3650 else access_days = 0 end)
);
insert into articles.site_access values (1, 'FREE', 0);

-- Pages are found by their slug alone.
create unique index article_page_slug on articles.article (slug) where kind = 'PAGE';

create table articles.former_slug (
    id         bigint      generated always as identity primary key,
    article_id bigint      not null references articles.article,
    slug       varchar(80) not null,
    until      timestamp with time zone not null
);
create index former_slug_leads on articles.former_slug (slug, article_id);

-- The front page and a section's page once more: what is archived stays in them.
drop index articles.article_latest;
drop index articles.article_latest_of_section;
create index article_latest on articles.article (first_published_at desc, id desc)
    where state in ('PUBLISHED', 'ARCHIVED') and kind <> 'PAGE';
create index article_latest_of_section on articles.article (section, first_published_at desc, id desc)
    where state in ('PUBLISHED', 'ARCHIVED') and kind <> 'PAGE';

-- The newsroom's lists.
drop index articles.article_last_saved;
create index article_last_saved on articles.article (saved_at desc, id desc) where trashed_at is null;
create index article_last_saved_in_state on articles.article (state, saved_at desc, id desc) where trashed_at is null;
create index article_last_published on articles.article (first_published_at desc nulls last, id desc) where trashed_at is null;
create index article_soonest_due on articles.article (due_at nulls last, id) where trashed_at is null;
create index article_by_title on articles.article (title_plain, id) where trashed_at is null;
create index article_trash on articles.article (saved_at desc, id desc) where trashed_at is not null;
create index article_of_authors on articles.article using gin (authors);
create index article_of_assignee on articles.article (assignee) where assignee is not null;
create index article_planned on articles.article (coalesce(publish_at, first_published_at, due_at), id) where trashed_at is null;
create index article_due_to_come_out on articles.article (publish_at, id) where state = 'SCHEDULED';

create extension if not exists pg_trgm;
create index article_with_words_in_title on articles.article using gin (title_plain gin_trgm_ops);
