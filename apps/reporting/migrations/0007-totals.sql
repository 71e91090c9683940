-- Of each unit and measure the sum of everything before one day: up to a day near that, only the cells between the two
-- are left to add.
CREATE TABLE cell_total (
  unit text COLLATE "C" NOT NULL,
  measure text COLLATE "C" NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (unit, measure)
) WITH (fillfactor = 80);

-- One row: that day. It moves on with the months; before the first move nothing lies before it.
CREATE TABLE total_day (before_day date NOT NULL);
INSERT INTO total_day VALUES ('-infinity');
