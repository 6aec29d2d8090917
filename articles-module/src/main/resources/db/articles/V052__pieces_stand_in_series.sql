create table articles.series (
    id          bigint       generated always as identity primary key,
    version     integer      not null default 0,
    slug        varchar(80)  not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title       varchar(120) not null check (trim(title) <> ''),
    description varchar(600) not null,
    by_hand     boolean      not null,
    closed      boolean      not null
);

-- Nothing could say so far which series there are.
update articles.article set series_id = null where series_id is not null;
alter table articles.article add constraint article_series_fkey foreign key (series_id) references articles.series (id);
create index article_latest_of_series on articles.article (series_id, first_published_at desc, id desc)
    where series_id is not null;

-- The order that was made by hand. A row of a piece that has left the series counts for nothing.
create table articles.series_place (
    article_id bigint  primary key references articles.article (id),
    series_id  bigint  not null references articles.series (id) on delete cascade,
    position   integer not null check (position >= 0)
);
create index series_place_in_series on articles.series_place (series_id, position);
