create sequence comments.comment_seq increment by 50;

-- The discussion of one article. Whoever changes anything below locks this row first, so that the count stays right.
create table comments.conversation (
    article_id    bigint  primary key,   -- articles' id; no foreign key across modules
    open          boolean not null,
    comment_count integer not null check (comment_count >= 0)
);

create table comments.comment (
    id          bigint                   primary key,
    article_id  bigint                   not null references comments.conversation,
    parent_id   bigint,
    author_id   bigint                   not null,   -- accounts' id
    token       uuid                     not null,
    posted_at   timestamp with time zone not null,
    edited_at   timestamp with time zone,
    markdown    text                     not null check (char_length(markdown) between 1 and 10000),
    html        text                     not null,
    state       varchar(16)              not null check (state in ('VISIBLE', 'HIDDEN', 'DELETED')),
    hide_reason varchar(32) check (hide_reason in ('OFF_TOPIC', 'OFFENSIVE', 'HARASSMENT', 'HATE', 'PRIVATE_DATA',
                                                   'SPAM', 'ILLEGAL', 'OTHER')),
    check ((state = 'HIDDEN') = (hide_reason is not null)),
    check (parent_id <> id),
    -- Posting a form twice is posting it once.
    unique (author_id, token),
    unique (article_id, id),
    -- An answer stands under the same article as what it answers.
    foreign key (article_id, parent_id) references comments.comment (article_id, id)
);

-- A whole discussion, oldest first.
create index comment_of_article on comments.comment (article_id, posted_at, id);

-- The moderators' list, newest first, all or in one state. A search in the text reads along it.
create index comment_newest on comments.comment (posted_at desc, id desc);
create index comment_newest_in_state on comments.comment (state, posted_at desc, id desc);

-- What a comment said before its author changed it.
create table comments.comment_revision (
    id            bigint generated always as identity primary key,
    comment_id    bigint                   not null references comments.comment,
    markdown      text                     not null,
    said_until    timestamp with time zone not null
);

create index revision_of_comment on comments.comment_revision (comment_id, id);

create table comments.moderation_decision (
    id           bigint generated always as identity primary key,
    comment_id   bigint                   not null references comments.comment,
    hidden       boolean                  not null,
    reason       varchar(32) check (reason in ('OFF_TOPIC', 'OFFENSIVE', 'HARASSMENT', 'HATE', 'PRIVATE_DATA',
                                               'SPAM', 'ILLEGAL', 'OTHER')),
    note         varchar(1000)            not null,
    moderator_id bigint                   not null,   -- accounts' id
    decided_at   timestamp with time zone not null,
    check (hidden = (reason is not null)),
    check (hidden or note <> '')
);

create index decision_of_comment on comments.moderation_decision (comment_id, id);

-- What was decided stays decided: a change of mind is a new row.
create function comments.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of %.% are never changed or removed.', tg_table_schema, tg_table_name;
end
$$;

create trigger moderation_decision_is_append_only
    before update or delete or truncate on comments.moderation_decision
    for each statement execute function comments.refuse_to_rewrite();
