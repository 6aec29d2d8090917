insert into articles.search_stale select id from articles.article where state in ('PUBLISHED', 'ARCHIVED');
