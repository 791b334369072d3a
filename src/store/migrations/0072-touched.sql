-- Whom a revision of the owner's data touched, where it was only some people: the others stand as they stood. A revision without a row here may
-- have changed anything.
create table touched (
  owner_id uuid not null,
  revision bigint not null,
  people uuid[] not null,
  -- Whether it may have changed who was together: in one thread, at one event.
  together boolean not null,
  primary key (owner_id, revision)
);
