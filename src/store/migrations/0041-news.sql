-- What changed from one export of a source to the next: a new job, a connection that is gone. Made anew whenever an import comes or goes.
create table news (
  owner_id uuid not null,
  id uuid not null,
  source text not null,
  -- Of whom, by the identity the source goes by.
  key text not null,
  -- The last day that the newer export knows of.
  on_day date not null,
  kind text not null,
  before jsonb not null,
  after jsonb,
  primary key (owner_id, id)
);
create index news_key on news (owner_id, key);
create index news_day on news (owner_id, on_day);
