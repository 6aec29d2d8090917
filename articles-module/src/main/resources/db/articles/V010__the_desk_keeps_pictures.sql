create sequence articles.picture_seq start with 1 increment by 50;

create table articles.picture (
    id           bigint       primary key,
    revision     integer      not null,
    sha256       varchar(64)  not null unique check (sha256 ~ '^[0-9a-f]{64}$'),   -- of the file as it was uploaded
    name         varchar(120) not null check (name <> ''),
    alt          varchar(300) not null,
    caption      varchar(500) not null,
    credit       varchar(120) not null,
    rights       varchar(300) not null,
    rights_until date,
    words        text         not null,   -- name, alt, caption and credit in lower case, no accents: what a search compares
    focus_x      integer      not null check (focus_x between 0 and 100),
    focus_y      integer      not null check (focus_y between 0 and 100),
    look         varchar(8)   not null check (look ~ '^[0-9a-f]{8}$'),
    width        integer      not null check (width >= 1),
    height       integer      not null check (height >= 1),
    transparent  boolean      not null,
    uploaded_by  bigint       not null,   -- accounts' id; no foreign key across modules
    uploaded_at  timestamp with time zone not null,
    retired_at   timestamp with time zone
);

-- The library, of everybody and of one person: the last uploaded first.
create index picture_last_uploaded on articles.picture (uploaded_at desc, id desc) where retired_at is null;
create index picture_last_uploaded_by on articles.picture (uploaded_by, uploaded_at desc, id desc) where retired_at is null;
