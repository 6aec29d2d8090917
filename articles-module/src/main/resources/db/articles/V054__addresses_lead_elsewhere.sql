create table articles.redirect (
    id        bigint        generated always as identity primary key,
    path      varchar(500)  not null unique check (path ~ '^/[^/]'),
    target    varchar(1000) not null,
    status    smallint      not null check (status in (301, 302, 410)),
    automatic boolean       not null,
    laid_by   bigint,       -- accounts' id; null when the site set itself up
    laid_at   timestamp with time zone not null,
    check ((status = 410) = (target = '')),
    check (target = '' or target ~ '^(/([^/]|$)|https://)'),
    check (path <> target)
);
create index redirect_newest on articles.redirect (laid_at desc, id desc);
create index redirect_to on articles.redirect (target);
create index redirect_with_words on articles.redirect using gin ((path || ' ' || target) gin_trgm_ops);
