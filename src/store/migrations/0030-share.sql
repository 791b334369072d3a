-- What people publish, and what the owner publishes by hand.

-- Every identity key the source names for the author, one a line: whichever is known tells whose it is.
alter table publication add column author_keys text not null default '';
-- Their name as people's names are normalised, to find the one person who is called exactly so.
alter table publication add column author_norm text not null default '';
create index person_called on person (owner_id, name_norm);

-- Whose an author is, by the owner's word.
create table publication_owner (
  owner_id uuid not null,
  author text not null,
  person_id uuid not null,
  primary key (owner_id, author)
);
create index publication_owner_person on publication_owner (owner_id, person_id);

-- A post the owner says went out has no import.
alter table post alter column import_id drop not null;
create index post_at on post (owner_id, at);
create index draft_at on draft (owner_id, planned_at);
