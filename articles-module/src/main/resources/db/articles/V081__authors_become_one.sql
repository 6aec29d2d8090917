-- Under whose name the pieces of an author stand since the two were merged.
alter table articles.author
    add column merged_into bigint references articles.author (account),
    add constraint author_is_not_merged_into_itself check (merged_into <> account);
create index author_merged_into on articles.author (merged_into) where merged_into is not null;
