create table articles.bookmark (
    account    bigint not null,   -- accounts' id; no foreign key across modules
    article_id bigint not null,   -- no foreign key: what a reader keeps must not keep an article from being deleted
    kept_at    timestamp with time zone not null,
    primary key (account, article_id)
);
create index bookmark_last_kept on articles.bookmark (account, kept_at desc, article_id desc);
