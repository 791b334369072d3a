-- The name under which the owner added somebody is kept as what they are known by also where their address was written with it: a source that
-- brings the address alone would else take the name away. The firm that was written with it is chosen.
insert into identity (owner_id, key, person_id, because)
select p.owner_id, 'hidden:by-hand:' || p.id || ':' || replace(p.name, E'\n', ' '), p.id, 'you added them'
from person p
where p.by_hand
  and not exists (select from claim c where c.owner_id = p.owner_id and c.person_id = p.id)
  and not exists (select from identity i where i.owner_id = p.owner_id and i.person_id = p.id and i.key like 'hidden:by-hand:%')
on conflict do nothing;
insert into chosen (owner_id, person_id, field, value)
select p.owner_id, p.id, 'organisation', p.organisation
from person p
where p.by_hand and p.organisation is not null and not exists (select from claim c where c.owner_id = p.owner_id and c.person_id = p.id)
on conflict do nothing;
insert into link (owner_id, a_key, b_key, id, is_same, said_by, at)
select n.owner_id, n.key, m.key, gen_random_uuid(), true, 'owner', now()
from identity n join identity m on m.owner_id = n.owner_id and m.person_id = n.person_id and m.key like 'mail:%'
where n.key like 'hidden:by-hand:%'
  and not exists (select from link l where l.owner_id = n.owner_id and l.a_key = n.key and l.b_key = m.key);
