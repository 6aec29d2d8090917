-- A page that was thrown away gives its slug free; it is refused its way back while another one has it.
drop index articles.article_page_slug;
create unique index article_page_slug on articles.article (slug) where kind = 'PAGE' and trashed_at is null;
