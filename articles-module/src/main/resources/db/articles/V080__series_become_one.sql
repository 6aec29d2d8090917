-- What a series that was merged into another is since: old versions of a text still name it.
create table articles.former_series (
    id        bigint primary key,
    series_id bigint not null references articles.series (id) on delete cascade
);
create index former_series_of on articles.former_series (series_id);
