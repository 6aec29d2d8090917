-- In the words of org.kiosque.accounts.Appearance; null until somebody has chosen.
alter table accounts.account add column appearance varchar(80)
    check (appearance ~ '^[a-z]+( [a-z]+)*$');
