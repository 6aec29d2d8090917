create table articles.section (
    slug        varchar(60)  primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        varchar(80)  not null check (trim(name) <> ''),
    description varchar(300) not null,
    position    integer      not null check (position >= 0)
);

create sequence articles.article_seq start with 1 increment by 50;

create table articles.article (
    id                 bigint       primary key,
    version            integer      not null,
    kind               varchar(16)  not null check (kind in ('ARTICLE', 'BRIEF')),
    section            varchar(60)  not null references articles.section (slug),
    author             bigint       not null,   -- accounts' id; no foreign key across modules
    slug               varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title              varchar(160) not null check (trim(title) <> ''),
    title_plain        text         not null,   -- lower case, no accents: what the newsroom's search compares
    subtitle           varchar(200) not null,
    standfirst         varchar(600) not null,
    access             varchar(16)  not null check (access in ('FREE', 'SUBSCRIBERS')),
    body_html          text         not null,
    preview_html       text         not null,
    percent_left       integer      not null check (percent_left between 0 and 100),
    reading_minutes    integer      not null check (reading_minutes >= 1),
    state              varchar(16)  not null check (state in ('DRAFT', 'PUBLISHED')),
    saved_at           timestamp with time zone not null,
    first_published_at timestamp with time zone,
    revised_at         timestamp with time zone,
    check (state = 'DRAFT' or (first_published_at is not null and body_html <> '')),
    check (revised_at is null or first_published_at is not null),
    check (kind <> 'BRIEF' or (access = 'FREE' and subtitle = '' and standfirst = '')),
    -- Whoever reads the beginning only must be told so.
    check (body_html = '' or percent_left > 0)
);

-- The front page, and a section's page: the newest first, from a moment on.
create index article_latest on articles.article (first_published_at desc, id desc) where state = 'PUBLISHED';
create index article_latest_of_section on articles.article (section, first_published_at desc, id desc) where state = 'PUBLISHED';

-- The newsroom's list, of all pieces and of one author's: the last saved first.
create index article_last_saved on articles.article (saved_at desc, id desc);
create index article_last_saved_by_author on articles.article (author, saved_at desc, id desc);

create table articles.article_tag (
    article_id bigint      not null references articles.article (id),
    position   integer     not null check (position >= 0),
    tag        varchar(40) not null check (tag <> ''),
    primary key (article_id, position),
    -- Checked at the end: two tags that change places are the same for a moment.
    unique (article_id, tag) deferrable initially deferred
);
