create table articles.tag (
    id          bigint       generated always as identity primary key,
    version     integer      not null default 0,
    slug        varchar(80)  not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        varchar(40)  not null check (trim(name) <> ''),
    plain       text         not null unique,   -- lower case, no accents: what makes two names the same
    description varchar(300) not null default ''
);
create index tag_with_words_in_name on articles.tag using gin (plain gin_trgm_ops);

-- What a tag was called before: whoever still writes that means the tag of today.
create table articles.tag_former_name (
    plain  text   primary key,
    tag_id bigint not null references articles.tag on delete cascade
);
create index tag_former_name_of on articles.tag_former_name (tag_id);

-- The names that pieces bear already, spelt in one way each.
create temporary table named on commit drop as
    select tag, regexp_replace(replace(replace(replace(replace(replace(
        regexp_replace(normalize(lower(tag), nfkd), '[\u0300-\u036f]', '', 'g'),
        'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), '\s+', ' ', 'g') as plain
    from (select distinct tag from articles.article_tag) tags;

insert into articles.tag (slug, name, plain)
    select case when number = 1 then slug else slug || '-' || number end, name, plain
    from (select plain, name, slug, row_number() over (partition by slug order by plain) as number
        from (select plain, max(regexp_replace(tag, '\s+', ' ', 'g')) as name,
                coalesce(nullif(trim(both '-' from left(regexp_replace(plain, '[^a-z0-9]+', '-', 'g'), 70)), ''), 'tag') as slug
            from named group by plain) spelt) numbered;

create table articles.piece_tag (
    article_id bigint  not null references articles.article (id),
    position   integer not null check (position >= 0),
    tag_id     bigint  not null references articles.tag (id),
    -- Checked when a statement ends: places are counted anew when two tags become one.
    primary key (article_id, position) deferrable initially immediate,
    -- Checked at the end of all: two tags that change places are the same for a moment.
    unique (article_id, tag_id) deferrable initially deferred
);
insert into articles.piece_tag
    select article_id, row_number() over (partition by article_id order by min(position)) - 1, tag.id
    from articles.article_tag join named using (tag) join articles.tag tag on tag.plain = named.plain
    group by article_id, tag.id;
drop table articles.article_tag;
alter table articles.piece_tag rename to article_tag;
create index article_tag_pieces on articles.article_tag (tag_id, article_id);
