create sequence articles.correction_proposal_seq start with 1 increment by 50;

create table articles.correction_proposal (
    id          bigint        primary key,
    article_id  bigint        not null,
    proposer_id bigint        not null,   -- accounts' id
    token       uuid          not null,
    passage     text          not null check (char_length(passage) between 2 and 500),
    block       integer       check (block >= 1),
    text        text          not null check (char_length(text) between 10 and 2000),
    proposed_at timestamp with time zone not null,
    state       varchar(16)   not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    decided_by  bigint,                   -- accounts' id
    decided_at  timestamp with time zone,
    reason      varchar(32)   check (reason in ('ACCURATE', 'OPINION', 'ALREADY_CORRECTED', 'UNCONFIRMED', 'OTHER')),
    remark      varchar(1000) not null,
    correction  bigint        references articles.correction (number),
    check ((state = 'OPEN') = (decided_by is null)),
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'DECLINED') = (reason is not null)),
    check (state = 'DECLINED' or remark = ''),
    check (state = 'ACCEPTED' or correction is null),
    -- Sending a form twice is sending it once.
    unique (proposer_id, token)
);

-- The inbox, in one state or in all; the badge counts along the first one.
create index correction_proposal_in_state on articles.correction_proposal (state, id desc);

-- How many one reader sent today, and what became of the others.
create index correction_proposal_of_reader on articles.correction_proposal (proposer_id, proposed_at);

-- Whose article it is about: authors see the proposals on their own.
create table articles.correction_proposal_author (
    proposal_id bigint not null references articles.correction_proposal (id),
    author_id   bigint not null,   -- accounts' id
    primary key (proposal_id, author_id)
);

create index correction_proposal_for_author on articles.correction_proposal_author (author_id, proposal_id desc);

create function articles.keep_a_decision() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' then
        raise exception 'Proposal % is decided; a decision is final.', old.id;
    end if;
    return new;
end
$$;

create trigger correction_proposal_is_decided_once
    before update on articles.correction_proposal
    for each row execute function articles.keep_a_decision();
