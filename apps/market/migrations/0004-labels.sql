ALTER TABLE seller ADD shows_name boolean NOT NULL DEFAULT false;

CREATE TABLE label_issue (
  label_issue_id uuid PRIMARY KEY,
  product_id uuid NOT NULL,
  -- Where the product lay.
  hamlet_code text NOT NULL,
  count integer NOT NULL,
  issued_on date NOT NULL,
  revoked integer NOT NULL,
  version integer NOT NULL,
  recorded_by text NOT NULL
);
CREATE INDEX label_issue_of_product ON label_issue (product_id, issued_on DESC, label_issue_id DESC);

-- Codes are kept as they are, because labels are printed again; they open nothing, and none follows from another.
CREATE TABLE label (
  code text PRIMARY KEY,
  label_issue_id uuid NOT NULL,
  number integer NOT NULL,
  revoked_on date,
  UNIQUE (label_issue_id, number)
);

-- How often a label was looked up on a day, and from how many networks: of nobody who did.
CREATE TABLE label_scan (
  code text NOT NULL,
  day date NOT NULL,
  scans integer NOT NULL,
  networks integer NOT NULL,
  PRIMARY KEY (code, day)
);
CREATE INDEX label_scan_by_day ON label_scan (day);
