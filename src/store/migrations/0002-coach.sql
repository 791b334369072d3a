-- The coach: what messages do, promises, plans, what the owner and their people publish, who comes to events, own profiles.

-- Caps, days off, bounds of posting, networks in use: what the owner set, and nothing else.
alter table owner add column settings jsonb not null default '{}';

-- What the sender of a record does with its words (domain/interactions/acts.ts), as a list; null where its words were not read yet.
alter table record add column acts jsonb;
-- What it is worth as a give and as an ask, for the ledger of the tie.
alter table interaction add column gives real not null default 0;
alter table interaction add column asks real not null default 0;
create index interaction_ledger on interaction (owner_id, at) where gives > 0 or asks > 0;
-- Every contact day of the tie, four bytes each (domain/ties/diary.ts).
alter table tie add column diary bytea;

-- What the owner says a message does; stands above what was recognised, and teaches.
create table act_correction (
  owner_id uuid not null,
  record_id uuid not null,
  acts jsonb not null,
  -- What had been recognised, for the lesson and for taking it back.
  before jsonb not null,
  at timestamptz not null,
  change_id uuid not null,
  primary key (owner_id, record_id)
);

create table promise (
  owner_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Null for one the owner wrote down.
  record_id uuid,
  -- 'owner' or 'them'.
  made_by text not null,
  what text not null,
  made_on date not null,
  due_on date,
  -- 'kept' or 'dropped' by the owner's word; null while what passed afterwards decides.
  closed_as text,
  closed_on date,
  primary key (owner_id, id)
);
create index promise_person on promise (owner_id, person_id);
create index promise_record on promise (owner_id, record_id) where record_id is not null;

-- A dated step the owner means to take: warming a tie up before an ask, a follow-up after an event. Becomes a card on its day.
create table plan_step (
  owner_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  kind text not null,
  what text not null,
  on_day date not null,
  done_on date,
  primary key (owner_id, id)
);
create index plan_step_person on plan_step (owner_id, person_id);

-- What the owner is after for a while: a job, money, customers.
create table goal (
  owner_id uuid not null,
  id uuid not null,
  kind text not null,
  what text not null,
  from_day date not null,
  until_day date,
  primary key (owner_id, id)
);

-- What somebody else published, as an archive or a feed tells.
create table publication (
  owner_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  at timestamptz not null,
  -- Identity key of who published it.
  author text not null,
  author_name text,
  channel text not null,
  title text,
  text text,
  url text,
  primary key (owner_id, id)
);
create index publication_at on publication (owner_id, at);
create index publication_import on publication (owner_id, import_id);

-- What the owner did with a publication: commented, liked, shared, not-for-me.
create table publication_mark (
  owner_id uuid not null,
  publication_id uuid not null,
  how text not null,
  on_day date not null,
  change_id uuid not null,
  primary key (owner_id, publication_id, how)
);

-- Posts the owner is writing.
create table draft (
  owner_id uuid not null,
  id uuid not null,
  channel text not null,
  text text not null,
  -- When it is meant to go out; null for a draft without a time.
  planned_at timestamptz,
  -- When the owner said that it went out.
  out_at timestamptz,
  created_at timestamptz not null,
  primary key (owner_id, id)
);

-- Events may be planned by hand, and have places.
alter table event alter column import_id drop not null;
alter table event add column place text;
alter table event add column note text;
alter table event add column channel text;
create index event_at on event (owner_id, at);

-- Who was asked to an event, and who came.
create table event_guest (
  owner_id uuid not null,
  event_id uuid not null,
  -- Identity key, or person:<id> for somebody the owner put down.
  guest text not null,
  import_id uuid,
  name text,
  -- 'hosting', 'attending' or 'invited'.
  role text not null,
  -- 'yes', 'no', 'maybe'; null while nothing is known.
  answer text,
  came boolean,
  primary key (owner_id, event_id, guest)
);
create index event_guest_guest on event_guest (owner_id, guest);

-- Somebody met at an event, put down in ten seconds: the follow-up waits for two days.
create table met (
  owner_id uuid not null,
  id uuid not null,
  event_id uuid,
  person_id uuid not null,
  at timestamptz not null,
  note text,
  followed_up_on date,
  primary key (owner_id, id)
);

-- What the owner's own profiles say, network by network.
create table own_profile (
  owner_id uuid not null,
  import_id uuid not null,
  channel text not null,
  field text not null,
  value text not null,
  -- The last day the source knows of.
  seen_on date,
  primary key (owner_id, import_id, channel, field)
);

-- Which cluster of people somebody belongs to (domain/coach/readiness/communities.ts); worked out after imports.
create table community (
  owner_id uuid not null,
  person_id uuid not null,
  community integer not null,
  primary key (owner_id, person_id)
);
