-- When each letter goes out by itself.
create table articles.newsletter_timetable (
    newsletter   varchar(16) primary key check (newsletter in ('DAILY_BRIEF', 'WEEKLY')),
    version      integer     not null,
    running      boolean     not null,
    days         varchar(7)  not null check (days ~ '^1?2?3?4?5?6?7?$'),               -- Monday is 1
    at           varchar(5)  not null check (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),  -- by the site's clocks
    arranged_at  timestamp with time zone not null,  -- what was due before is not made up for
    last_edition date,                               -- the last one that was composed or passed over
    check (not running or days <> '')
);

insert into articles.newsletter_timetable (newsletter, version, running, days, at, arranged_at)
values ('DAILY_BRIEF', 0, false, '12345', '18:30', now()), ('WEEKLY', 0, false, '6', '08:00', now());

create sequence articles.newsletter_issue_seq start with 1 increment by 50;

create table articles.newsletter_issue (
    id           bigint        primary key,
    version      integer       not null,
    newsletter   varchar(16)   not null references articles.newsletter_timetable (newsletter),
    number       integer       check (number > 0),
    edition      date,
    subject      varchar(150)  not null check (trim(subject) <> ''),
    introduction varchar(4000) not null,
    state        varchar(16)   not null check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'CANCELLED')),
    author       bigint,       -- accounts' id; null when composed by rule
    saved_at     timestamp with time zone not null,
    scheduled_at timestamp with time zone,
    started_at   timestamp with time zone,
    sent_at      timestamp with time zone,
    html         text,         -- as it is mailed, from the start on
    text         text,
    unique (newsletter, number),
    check (state <> 'DRAFT' or (scheduled_at is null and edition is null)),
    check (state <> 'SCHEDULED' or (scheduled_at is not null and edition is not null)),
    check (state not in ('SENDING', 'SENT') or started_at is not null),
    check ((started_at is null) = (number is null) and (number is null) = (html is null) and (html is null) = (text is null)),
    check ((state = 'SENT') = (sent_at is not null))
);

-- One issue an edition, whoever planned it.
create unique index newsletter_one_issue_an_edition on articles.newsletter_issue (newsletter, edition) where state <> 'CANCELLED';

create index newsletter_issue_in_work on articles.newsletter_issue (state, scheduled_at) where state in ('SCHEDULED', 'SENDING');

create table articles.newsletter_piece (
    issue_id   bigint       not null references articles.newsletter_issue (id),
    position   integer      not null check (position >= 0),
    article    bigint       not null,
    title      varchar(160),  -- from the start on, as it was mailed; so are the next two
    standfirst varchar(600),
    html       text,
    primary key (issue_id, position),
    check ((title is null) = (standfirst is null) and (title is null) = (html is null)),
    -- Checked at the end: two pieces that change places are the same for a moment.
    unique (issue_id, article) deferrable initially deferred
);
