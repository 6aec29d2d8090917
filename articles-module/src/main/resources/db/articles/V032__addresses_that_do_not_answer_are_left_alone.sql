create table articles.newsletter_suppression (
    address varchar(254) primary key check (address = lower(address) and address ~ '^[^[:cntrl:][:space:]]+@[^[:cntrl:][:space:]]+$'),
    by      bigint,      -- accounts' id; null when its mail came back
    note    varchar(300) not null,
    since   timestamp with time zone not null
);

-- How often in a row a mail server refused an address.
create table articles.newsletter_refusal (
    address varchar(254) primary key check (address = lower(address)),
    times   integer      not null check (times > 0),
    last_at timestamp with time zone not null
);
