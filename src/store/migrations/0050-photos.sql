-- A picture of somebody, as one claim brought it: it is whose the claim is, and goes with it.
create table photo (
  owner_id uuid not null,
  claim_id uuid not null,
  -- As the first bytes say, never as the source does: image/jpeg, image/png, image/webp or image/gif.
  type text not null,
  bytes bytea not null,
  primary key (owner_id, claim_id)
);
-- Compressed already.
alter table photo alter column bytes set storage external;
