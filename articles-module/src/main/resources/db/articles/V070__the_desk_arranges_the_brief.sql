-- What the desk decided by hand about the Brief of a day; what it says nothing about builds itself.
create table articles.daily_brief_order (
    day          date         primary key,   -- in the site's zone
    version      integer      not null,
    briefs       bigint[]     not null,      -- in their order; empty when they stand as they came out
    left_out     bigint[]     not null,
    introduction varchar(300) not null,
    arranged_by  bigint       not null,      -- accounts' id
    arranged_at  timestamp with time zone not null
);

-- The days that have briefs, one after the other.
create index article_briefs on articles.article (first_published_at)
    where kind = 'BRIEF' and state in ('PUBLISHED', 'ARCHIVED');
