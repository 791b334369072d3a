-- An export of everything, brought into this installation.

-- From what the ids of records are made, where it is another installation's owner: archives read there are known here. Null for this owner's own.
alter table owner add column ids_from uuid;
-- Tells the export again that was brought in.
alter table owner add column brought_from text;
