-- What may differ from what was read before of a hamlet: a row for each thing under each hamlet that it ever lay in since
-- packs are read. It names the transaction that wrote the thing last: a reader takes what is older than every transaction
-- that still runs, so that one that commits late is not stepped over.
CREATE TABLE pack_change (
  hamlet_code text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  changed_in xid8 NOT NULL,
  PRIMARY KEY (id, kind, hamlet_code)
);
CREATE INDEX pack_change_by_hamlet ON pack_change (hamlet_code, changed_in, kind, id);

-- How often the database was restored: numbers of transactions from before mean nothing then.
CREATE TABLE pack_restore (restores integer NOT NULL);
INSERT INTO pack_restore VALUES (0);

-- Lets a table be read by packs: from now on each write of a row is noted under its `hamlet_code`, whatever statement does
-- it. What was there before needs no entry: a whole pack is read from the table itself. Nobody waits for an entry: whoever
-- writes a thing has its row, so two transactions never meet there.
CREATE FUNCTION keep_pack(kept text, kind text, key text) RETURNS void LANGUAGE plpgsql AS $keep$
DECLARE
  of_new text := format('SELECT hamlet_code, %I AS id FROM new_rows', key);
  of_old text := format('SELECT hamlet_code, %I AS id FROM old_rows', key);
  act text;
  tables text;
  written text;
BEGIN
  -- Once a statement and not once a row, which costs twice as much where many rows are written.
  FOR act, tables, written IN VALUES
    ('INSERT', 'NEW TABLE AS new_rows', of_new),
    ('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows', of_new || ' UNION ' || of_old),
    ('DELETE', 'OLD TABLE AS old_rows', of_old)
  LOOP
    EXECUTE format($ddl$
      CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $note$
      BEGIN
        INSERT INTO pack_change AS known (hamlet_code, kind, id, changed_in)
        SELECT hamlet_code, %2$L, id, pg_current_xact_id() FROM (%3$s) AS written
        ON CONFLICT (id, kind, hamlet_code) DO UPDATE SET changed_in = excluded.changed_in
         WHERE known.changed_in <> excluded.changed_in;
        RETURN NULL;
      END $note$;
      CREATE TRIGGER %1$I AFTER %4$s ON %5$I REFERENCING %6$s FOR EACH STATEMENT EXECUTE FUNCTION %1$I()
      $ddl$, format('note_%s_%s', kept, lower(act)), kind, written, act, kept, tables);
  END LOOP;
END $keep$;
