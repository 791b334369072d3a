-- Several values that a person is shown with are chosen in one, and taken back in one.
update change set undo = jsonb_build_object('type', 'chosen', 'personId', undo->'personId', 'before', jsonb_build_object(undo->>'field', undo->'before'))
where undo->>'type' = 'chosen' and undo ? 'field';
