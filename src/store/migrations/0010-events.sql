-- What calendars tell of an event besides its title: whether it is a day, one of a series, and how many others were asked in all.
alter table event add column is_all_day boolean not null default false;
alter table event add column is_series boolean not null default false;
alter table event add column asked integer not null default 0;
-- When its source last wrote it, seconds since 1970; of two tellings the later stands.
alter table event add column written bigint not null default 0;

create index met_at on met (owner_id, at);
create index met_event on met (owner_id, event_id) where event_id is not null;
