-- A person in a pack shows which apps were seen on which devices; like consents they are written seldom.
SELECT keep_pack('app_record', 'person', 'resident_id',
  $$(SELECT r.hamlet_code FROM resident AS r WHERE r.resident_id = written.resident_id)$$);

-- Whoever has a pack from before gets the people once more of whom it shows more now.
INSERT INTO pack_change AS known (hamlet_code, kind, id, changed_in)
SELECT hamlet_code, 'person', resident_id, pg_current_xact_id() FROM resident AS r
 WHERE EXISTS (SELECT FROM app_record AS a WHERE a.resident_id = r.resident_id)
ON CONFLICT (id, kind, hamlet_code) DO UPDATE SET changed_in = excluded.changed_in;
