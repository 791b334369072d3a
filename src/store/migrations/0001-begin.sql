-- Rules of docs/storage.md: owner first in every key, ids made by the program, text normalised by the program, no triggers, no sequences.

create table owner (
  owner_id uuid primary key,
  name text,
  zone text not null,
  country text,
  -- Changes with every change of the data: whoever keeps a computed view knows when it is stale.
  revision bigint not null default 0,
  -- Days (since 1970) on which the owner was away, and up to when each channel is known; worked out after each import.
  pauses jsonb not null default '[]',
  horizons jsonb not null default '{}',
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table own_identity (
  owner_id uuid not null,
  key text not null,
  name text,
  reason text not null,
  is_mine boolean not null,
  is_confirmed boolean not null default false,
  -- Imports that named it; undone with the last of them unless the owner confirmed it.
  imports uuid[] not null default '{}',
  primary key (owner_id, key)
);

create table import (
  owner_id uuid not null,
  id uuid not null,
  source text not null,
  title text not null,
  path text not null,
  -- Tells the same files again; null where they could not be read whole.
  fingerprint text,
  state text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  seconds double precision not null default 0,
  counts jsonb not null default '{}',
  from_day date,
  to_day date,
  error text,
  options jsonb not null default '{}',
  -- Uploaded files of this import, below the data folder; removed once it is done.
  drop_id text,
  primary key (owner_id, id)
);

create table problem (
  owner_id uuid not null,
  import_id uuid not null,
  position integer not null,
  file text not null,
  line integer,
  reason text not null,
  primary key (owner_id, import_id, position)
);

create table person (
  owner_id uuid not null,
  id uuid not null,
  name text not null,
  -- Lower case, without accents, degrees, titles and emoji: for matching and search.
  name_norm text not null,
  organisation text,
  title text,
  place text,
  birth_month smallint,
  birth_day smallint,
  birth_year smallint,
  connected_on date,
  circle_pin text,
  importance real not null default 1,
  rhythm_days real,
  skips smallint not null default 0,
  is_resting boolean not null default false,
  hidden_at timestamptz,
  by_hand boolean not null default false,
  created_at timestamptz not null,
  primary key (owner_id, id)
);
create index person_name on person using gin (name_norm gin_trgm_ops);

create table identity (
  owner_id uuid not null,
  key text not null,
  person_id uuid not null,
  -- Why it is this person: the sentence that is shown, and what a later stage needs to undo it.
  because text not null,
  primary key (owner_id, key)
);
create index identity_person on identity (owner_id, person_id);

-- What one import said of one person. The shown values of a person are chosen from these.
create table claim (
  owner_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  person_id uuid not null,
  -- Identity keys, one a line; they are one person because this record says so.
  identities text not null,
  said jsonb not null,
  primary key (owner_id, id)
);
create index claim_person on claim (owner_id, person_id);
create index claim_import on claim (owner_id, import_id);

-- Something dated that a source told of, as it told it: who, to whom, when. Interactions are worked out from it.
create table record (
  owner_id uuid not null,
  id uuid not null,
  also_id uuid,
  import_id uuid,
  at timestamptz,
  kind text not null,
  channel text not null,
  -- Identity keys; 'owner' where the source says "you".
  sender text not null,
  -- One a line.
  receivers text not null,
  audience integer not null,
  subject text,
  snippet text,
  thread text,
  asks boolean not null default false,
  sent boolean not null default false,
  tag text,
  primary key (owner_id, id)
);
create unique index record_also on record (owner_id, also_id) where also_id is not null;
create index record_at on record (owner_id, at);
create index record_import on record (owner_id, import_id);

-- A record, post or event that a further import told of as well.
create table told_again (
  owner_id uuid not null,
  import_id uuid not null,
  id uuid not null,
  primary key (owner_id, import_id, id)
);
create index told_again_id on told_again (owner_id, id);

create table interaction (
  owner_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  record_id uuid not null,
  kind text not null,
  channel text not null,
  direction text not null,
  audience smallint not null,
  primary key (owner_id, person_id, at, record_id)
);
create index interaction_record on interaction (owner_id, record_id);

create table post (
  owner_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  at timestamptz not null,
  channel text not null,
  kind text not null,
  text text,
  url text,
  primary key (owner_id, id)
);
create table event (
  owner_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  at timestamptz not null,
  ends_at timestamptz,
  title text not null,
  url text,
  role text not null,
  primary key (owner_id, id)
);

create table tie (
  owner_id uuid not null,
  person_id uuid not null,
  -- The tie's sums as a JSON array in the order of store/ties.ts.
  sums text not null,
  n integer not null,
  last_at timestamptz,
  -- Orders people for their circles.
  long_strength double precision not null,
  channels text not null,
  circle text,
  beyond_since integer,
  primary key (owner_id, person_id)
);

-- What the owner did with a card of Today.
create table nudge_mark (
  owner_id uuid not null,
  id uuid not null,
  card_id text not null,
  kind text not null,
  person_id uuid not null,
  how text not null,
  on_day date not null,
  until_day date,
  change_id uuid not null,
  primary key (owner_id, id)
);
create index nudge_mark_day on nudge_mark (owner_id, on_day);

create table note (
  owner_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  text text not null,
  primary key (owner_id, id)
);
create index note_person on note (owner_id, person_id);

-- Everything the owner did that can be taken back.
create table change (
  owner_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  sentence text not null,
  -- What to do to take it back: actions/undo-change.ts.
  undo jsonb not null,
  undone_at timestamptz,
  primary key (owner_id, id)
);
