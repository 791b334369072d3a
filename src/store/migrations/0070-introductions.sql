-- Introductions of two people to each other by the owner: asked of each, agreed by both, made, and asked after.
create table introduction (
  owner_id uuid not null,
  id uuid not null,
  -- Why they may be glad to meet; the owner's words.
  why text,
  begun_on date not null,
  made_on date,
  -- Asked how it went, or thanked.
  asked_after_on date,
  -- The owner let it be.
  ended_on date,
  primary key (owner_id, id)
);

-- One of the two, and how far it has come with them.
create table introduced (
  owner_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  person_id uuid not null,
  -- 0 or 1: who is asked first.
  side smallint not null,
  asked_on date,
  -- 'yes' or 'no'.
  answer text,
  answered_on date,
  -- When they were told that it will not come about.
  told_on date,
  primary key (owner_id, id)
);
create index introduced_introduction on introduced (owner_id, introduction_id);
create index introduced_person on introduced (owner_id, person_id);
