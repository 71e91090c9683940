-- Who took a list away, how many rows, of which unit: a line for each list of an export, which grows with its pages. Written
-- before a page is answered: what cannot be logged is not shown.
CREATE TABLE export_line (
  export_line_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  export_id uuid NOT NULL,
  operation text NOT NULL,
  exported_by text NOT NULL,
  unit_code text NOT NULL,
  started_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  row_count integer NOT NULL,
  -- Nothing was left to ask for. An export that broke off stays without it.
  whole boolean NOT NULL,
  -- What was asked for last, as a digest: a page that is asked for again counts once.
  last_page text NOT NULL
);
-- Nobody adds to the export of somebody else.
CREATE UNIQUE INDEX export_line_of_list ON export_line (export_id, operation, exported_by);
CREATE INDEX export_line_by_unit ON export_line (unit_code, export_line_id DESC);
CREATE INDEX export_line_by_person ON export_line (exported_by, export_line_id DESC);
