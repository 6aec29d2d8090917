-- A colour for text on the light ground and one for text on the dark ground of the pages.
alter table articles.section
    add column version         integer    not null default 0,
    add column colour_on_light varchar(7) not null default '#54524b' check (colour_on_light ~ '^#[0-9a-f]{6}$'),
    add column colour_on_dark  varchar(7) not null default '#b0ada4' check (colour_on_dark ~ '^#[0-9a-f]{6}$');

-- The colours that stood in the style sheet.
update articles.section set colour_on_light = known.light, colour_on_dark = known.dark
    from (values ('societe', '#a3282f', '#ff9b94'), ('economie', '#7a5200', '#e3b45c'), ('droit', '#5b3a8c', '#c7acf6'),
        ('internet', '#0f5a8a', '#84c0f1'), ('logiciel', '#0b6655', '#6fcdb6'), ('sciences', '#2f651f', '#93cf7c'),
        ('securite', '#a23a08', '#ff9f6e'), ('culture', '#93246a', '#f29ad0')) as known (slug, light, dark)
    where section.slug = known.slug;

-- A section that gets another address takes its pieces along, in one statement.
alter table articles.article drop constraint article_section_fkey;
alter table articles.article add constraint article_section_fkey
    foreign key (section) references articles.section (slug) on update cascade;
