-- The hamlets of a body as they lie in time, so that what is told under a version of it never depends on the tree of the
-- moment. It follows from `hamlet_codes`, `statuses` and the tree. Null: set up before this was kept.
ALTER TABLE body ADD COLUMN serves jsonb;

-- Bodies that a change of hamlets may touch.
CREATE INDEX body_by_hamlet ON body USING gin (hamlet_codes);
CREATE INDEX body_without_serves ON body (body_id) WHERE serves IS NULL AND hamlet_codes <> '{}';
