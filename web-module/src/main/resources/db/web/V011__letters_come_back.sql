-- When a letter that was taken came back: told once, and counted while the mail is remembered.
alter table web.mail
    add column bounced_at timestamp with time zone,
    add constraint mail_only_letters_bounce check (bounced_at is null or bulk);
create index mail_bounced on web.mail (recipient) where bounced_at is not null;
