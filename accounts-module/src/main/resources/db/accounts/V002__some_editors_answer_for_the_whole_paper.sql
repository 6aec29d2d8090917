alter table accounts.account_role drop constraint account_role_role_check;

alter table accounts.account_role add constraint account_role_role_check
    check (role in ('READER', 'SUBSCRIBER', 'AUTHOR', 'EDITOR', 'CHIEF_EDITOR', 'MODERATOR', 'ADMIN'));
