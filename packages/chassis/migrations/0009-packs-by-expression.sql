-- The same also for a table that has no column of the hamlet, or whose rows are written when nothing of a pack changes.
-- `hamlet`: where a row lies, as an expression over its columns; null: in no pack. `key`: of the thing that the row belongs
-- to. `shown`: the columns that packs follow from, `key` and those of `hamlet` among them; an update of others notes nothing.
DROP FUNCTION keep_pack(text, text, text);
CREATE FUNCTION keep_pack(
  kept text, kind text, key text, hamlet text DEFAULT 'hamlet_code', shown text DEFAULT '*'
) RETURNS void LANGUAGE plpgsql AS $keep$
DECLARE
  of_new text := format('SELECT %s FROM new_rows', shown);
  of_old text := format('SELECT %s FROM old_rows', shown);
  act text;
  tables text;
  written text;
BEGIN
  FOR act, tables, written IN VALUES
    ('INSERT', 'NEW TABLE AS new_rows', of_new),
    ('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
      CASE shown WHEN '*' THEN format('%s UNION ALL %s', of_new, of_old)
      ELSE format('(%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)', of_new, of_old) END),
    ('DELETE', 'OLD TABLE AS old_rows', of_old)
  LOOP
    EXECUTE format($ddl$
      CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $note$
      BEGIN
        INSERT INTO pack_change AS known (hamlet_code, kind, id, changed_in)
        SELECT hamlet, %2$L, id, pg_current_xact_id()
          FROM (SELECT DISTINCT %3$s AS hamlet, %4$I AS id FROM (%5$s) AS written) AS thing WHERE hamlet IS NOT NULL
        ON CONFLICT (id, kind, hamlet_code) DO UPDATE SET changed_in = excluded.changed_in
         WHERE known.changed_in <> excluded.changed_in;
        RETURN NULL;
      END $note$;
      CREATE TRIGGER %1$I AFTER %6$s ON %7$I REFERENCING %8$s FOR EACH STATEMENT EXECUTE FUNCTION %1$I()
      $ddl$, format('note_%s_%s', kept, lower(act)), kind, hamlet, key, written, act, kept, tables);
  END LOOP;
END $keep$;

-- A hamlet has a few hundred changes, which are sorted as they are read: each write of a thing writes this index as well.
DROP INDEX pack_change_by_hamlet;
CREATE INDEX pack_change_by_hamlet ON pack_change (hamlet_code, changed_in);

-- The log of who was given packs to carry along, for services that have packs. Identity made the same table by itself.
CREATE FUNCTION keep_pack_reads() RETURNS void LANGUAGE sql AS $$
  CREATE TABLE pack_read (
    pack_read_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    read_at timestamptz NOT NULL,
    read_by text NOT NULL,
    hamlet_code text NOT NULL,
    people integer NOT NULL,
    masked boolean NOT NULL,
    correlation_id text NOT NULL
  );
  CREATE INDEX pack_read_by_hamlet ON pack_read (hamlet_code, pack_read_id DESC);
$$;
