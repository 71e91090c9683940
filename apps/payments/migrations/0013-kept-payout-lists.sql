-- The lists as their lines add up to them, kept by each write of lines: a province has millions of these, and some hundred lists.
DROP VIEW payout_list;
CREATE TABLE payout_sum (
  unit_code text NOT NULL,
  month date NOT NULL,
  kind text NOT NULL,
  lines integer NOT NULL,
  account integer NOT NULL,
  cash integer NOT NULL,
  proxy integer NOT NULL,
  several integer NOT NULL,
  none integer NOT NULL,
  PRIMARY KEY (month, unit_code, kind)
);

CREATE FUNCTION keep_payout_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($sum$
    INSERT INTO payout_sum AS list
    SELECT unit_code, date_trunc('month', since::timestamp)::date AS month, kind, sum(one) AS lines,
           coalesce(sum(one) FILTER (WHERE paid = 'account'), 0), coalesce(sum(one) FILTER (WHERE paid = 'cash'), 0),
           coalesce(sum(one) FILTER (WHERE paid = 'proxy'), 0),
           coalesce(sum(one) FILTER (WHERE resident_id IS NULL AND candidates <> '[]'), 0),
           coalesce(sum(one) FILTER (WHERE resident_id IS NULL AND candidates = '[]'), 0)
      FROM (%s) AS written WHERE status <> 'withdrawn' GROUP BY 2, 1, 3 ORDER BY 2, 1, 3
    ON CONFLICT (month, unit_code, kind) DO UPDATE SET
      lines = list.lines + excluded.lines, account = list.account + excluded.account, cash = list.cash + excluded.cash,
      proxy = list.proxy + excluded.proxy, several = list.several + excluded.several, none = list.none + excluded.none
    $sum$, TG_ARGV[0]);
  RETURN NULL;
END $$;

CREATE TRIGGER payout_lists_insert AFTER INSERT ON payout REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_payout_lists('SELECT *, 1 AS one FROM added');
CREATE TRIGGER payout_lists_update AFTER UPDATE ON payout REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_payout_lists(
    'SELECT *, 1 AS one FROM added UNION ALL SELECT *, -1 AS one FROM removed');
CREATE TRIGGER payout_lists_delete AFTER DELETE ON payout REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_payout_lists('SELECT *, -1 AS one FROM removed');

INSERT INTO payout_sum
SELECT unit_code, date_trunc('month', since::timestamp)::date, kind, count(*), count(*) FILTER (WHERE paid = 'account'),
       count(*) FILTER (WHERE paid = 'cash'), count(*) FILTER (WHERE paid = 'proxy'),
       count(*) FILTER (WHERE resident_id IS NULL AND candidates <> '[]'),
       count(*) FILTER (WHERE resident_id IS NULL AND candidates = '[]')
  FROM payout WHERE status <> 'withdrawn' GROUP BY 1, 2, 3;

-- Of a list whose lines were all withdrawn the sums stay, and say nothing.
CREATE VIEW payout_list AS SELECT * FROM payout_sum WHERE lines > 0;
