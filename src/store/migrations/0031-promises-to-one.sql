-- What was promised in a message to several people is promised to none of them alone. The owner's own word on one stays.
delete from promise p using record r
where r.owner_id = p.owner_id and r.id = p.record_id and r.audience > 1 and p.closed_as is null;
