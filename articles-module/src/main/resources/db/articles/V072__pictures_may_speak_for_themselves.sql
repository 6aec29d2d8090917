-- A drawing or a picture above it is enough to bring out what is made of pictures.
alter table articles.article drop constraint article_public_has_text;
alter table articles.article add constraint article_public_shows_something
    check (state not in ('PUBLISHED', 'ARCHIVED') or (first_published_at is not null
        and (body_html <> '' or (kind in ('GALLERY', 'CARTOON') and lead_picture is not null))));

-- The pages of the paper, in the order the footer shows them.
create index article_pages on articles.article (first_published_at, id)
    where kind = 'PAGE' and state in ('PUBLISHED', 'ARCHIVED');
