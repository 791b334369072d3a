-- What makes two identities one person's, or keeps them apart, beside what records say: the owner's words, of which the last one counts, or
-- what the program found. a_key is the smaller of the two.
create table link (
  owner_id uuid not null,
  a_key text not null,
  b_key text not null,
  id uuid not null,
  is_same boolean not null,
  -- 'owner' or 'program'; the owner's word stands above what the program finds and what records say.
  said_by text not null,
  -- The kinds of evidence with their weights, the weightiest first.
  reasons jsonb not null default '[]',
  at timestamptz not null,
  primary key (owner_id, a_key, b_key, id)
);
create index link_b on link (owner_id, b_key);
create index link_id on link (owner_id, id);

-- Two people who may be one, waiting for the owner.
create table duplicate (
  owner_id uuid not null,
  a_key text not null,
  b_key text not null,
  score double precision not null,
  reasons jsonb not null,
  -- Asked again from this day on.
  later_until date,
  primary key (owner_id, a_key, b_key)
);
create index duplicate_score on duplicate (owner_id, score desc);

-- One person who became part of another: what it takes to make them two again with nothing lost.
create table merge (
  owner_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  keep uuid not null,
  absorbed uuid not null,
  because text not null,
  -- Identity keys of the absorbed, one a line.
  keys text not null,
  -- Their row, the settings of the other before, and the ids of what hung on them: store/merges.ts.
  kept jsonb not null,
  primary key (owner_id, id)
);
create index merge_keep on merge (owner_id, keep);
create index merge_absorbed on merge (owner_id, absorbed);

-- The value to show, where the owner chose another than the program would.
create table chosen (
  owner_id uuid not null,
  person_id uuid not null,
  field text not null,
  value text not null,
  primary key (owner_id, person_id, field)
);
