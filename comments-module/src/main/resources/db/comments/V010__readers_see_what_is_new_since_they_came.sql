-- When a reader last opened a discussion. One row each, written over at every visit: what a reader opens in which order is
-- nobody's business. All that is known of a reader is found and erased by the account.
create table comments.visit (
    reader_id  bigint                   not null,   -- accounts' id
    article_id bigint                   not null,   -- articles' id; no foreign key across modules
    seen_at    timestamp with time zone not null,
    primary key (reader_id, article_id)
);
