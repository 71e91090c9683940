-- A person in a pack shows which consents hold. They are written seldom enough to look up where the person lives, whose row
-- is locked meanwhile; a step writes that row by itself.
SELECT keep_pack('consent', 'person', 'resident_id',
  $$(SELECT r.hamlet_code FROM resident AS r WHERE r.resident_id = written.resident_id)$$);

-- Whoever has a pack from before gets the people once more of whom it shows more now.
INSERT INTO pack_change AS known (hamlet_code, kind, id, changed_in)
SELECT hamlet_code, 'person', resident_id, pg_current_xact_id() FROM resident AS r
 WHERE EXISTS (SELECT FROM step_record AS s WHERE s.resident_id = r.resident_id)
    OR EXISTS (SELECT FROM consent AS c WHERE c.resident_id = r.resident_id AND c.withdrawn_at IS NULL)
ON CONFLICT (id, kind, hamlet_code) DO UPDATE SET changed_in = excluded.changed_in;
