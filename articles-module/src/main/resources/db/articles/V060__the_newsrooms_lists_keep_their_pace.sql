-- With a hundred thousand pieces: what narrows a list stands beside what orders it, so that leafing far down reads the
-- index alone.
drop index articles.article_last_saved;
drop index articles.article_last_published;
drop index articles.article_soonest_due;
drop index articles.article_by_title;
create index article_last_saved on articles.article (saved_at desc, id desc) include (section, kind, state) where trashed_at is null;
create index article_last_published on articles.article (first_published_at desc nulls last, id desc) include (section, kind, state) where trashed_at is null;
create index article_soonest_due on articles.article (due_at nulls last, id) include (section, kind, state) where trashed_at is null;
create index article_by_title on articles.article (title_plain, id) include (section, kind, state) where trashed_at is null;
create index article_soonest_to_come on articles.article (publish_at nulls last, id) include (section, kind, state) where trashed_at is null;

-- Counting one section, and listing a form that is rare.
create index article_by_shelf on articles.article (section, kind, state) where trashed_at is null;
create index article_last_saved_of_kind on articles.article (kind, saved_at desc, id desc) where trashed_at is null;
