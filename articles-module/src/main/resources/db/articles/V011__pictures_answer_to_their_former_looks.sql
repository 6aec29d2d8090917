-- What a picture looked like stands in addresses and in texts: those who know a former look are led to the present one, and
-- nobody else is told it.
alter table articles.picture add column former_looks varchar(8)[] not null default '{}';
