-- Sums only: how often a piece was opened on a day, by people who came from one site. Nothing is about a person.
create table articles.piece_views (
    day        date         not null,   -- in the site's zone
    article_id bigint       not null references articles.article (id) on delete cascade,
    source     varchar(100) not null,   -- a host, or empty: from nowhere, or from the paper itself
    views      bigint       not null check (views > 0),
    primary key (day, article_id, source)
);

-- The figures of one piece.
create index piece_views_of_article on articles.piece_views (article_id, day);
