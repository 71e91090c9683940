-- Where the things of all registers were put, and since when: undoing a boundary change asks what stands in its units.
CREATE TABLE known_thing (
  things text NOT NULL,
  thing_id uuid NOT NULL,
  sequence integer NOT NULL,
  -- Null: erased.
  code text,
  since date,
  PRIMARY KEY (things, thing_id)
);
CREATE INDEX known_thing_by_place ON known_thing (code, since);
