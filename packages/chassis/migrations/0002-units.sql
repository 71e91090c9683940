-- The administrative units through time: owned by teams, kept by every other service from teams' topic.
CREATE TABLE unit (
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  level text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  name_en text,
  parent_code text,
  successors jsonb NOT NULL DEFAULT '[]',
  sequence integer NOT NULL,
  -- Version of the whole tree at which this row was last written: what a process reads to catch up.
  tree_version bigint NOT NULL,
  PRIMARY KEY (code, valid_from)
);
CREATE INDEX unit_by_tree_version ON unit (tree_version);

-- One row. Whoever writes units locks it; whoever needs the tree to stand still shares it.
CREATE TABLE unit_tree (version bigint NOT NULL);
INSERT INTO unit_tree VALUES (0);
