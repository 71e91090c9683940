-- Who all of several candidates of a line are by now, who were merged: then nobody has to choose. Kept by whatever changes the
-- line, and by merges and their undo.
ALTER TABLE payout ADD COLUMN sole_candidate uuid;
CREATE INDEX payout_by_sole_candidate ON payout (sole_candidate) WHERE sole_candidate IS NOT NULL;

CREATE OR REPLACE FUNCTION keep_payout_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($sum$
    INSERT INTO payout_sum AS list
    SELECT unit_code, date_trunc('month', since::timestamp)::date AS month, kind, sum(one) AS lines,
           coalesce(sum(one) FILTER (WHERE paid = 'account'), 0), coalesce(sum(one) FILTER (WHERE paid = 'cash'), 0),
           coalesce(sum(one) FILTER (WHERE paid = 'proxy'), 0),
           coalesce(sum(one) FILTER (WHERE resident_id IS NULL AND sole_candidate IS NULL AND candidates <> '[]'), 0),
           coalesce(sum(one) FILTER (WHERE resident_id IS NULL AND candidates = '[]'), 0)
      FROM (%s) AS written WHERE status <> 'withdrawn' GROUP BY 2, 1, 3 ORDER BY 2, 1, 3
    ON CONFLICT (month, unit_code, kind) DO UPDATE SET
      lines = list.lines + excluded.lines, account = list.account + excluded.account, cash = list.cash + excluded.cash,
      proxy = list.proxy + excluded.proxy, several = list.several + excluded.several, none = list.none + excluded.none
    $sum$, TG_ARGV[0]);
  RETURN NULL;
END $$;

UPDATE payout SET sole_candidate = of.heir
  FROM (SELECT payout_id, min(heir_of(one::uuid)::text)::uuid AS heir
          FROM payout, jsonb_array_elements_text(candidates) AS one
         WHERE resident_id IS NULL AND jsonb_array_length(candidates) > 1
         GROUP BY payout_id HAVING count(DISTINCT heir_of(one::uuid)) = 1) AS of
 WHERE of.payout_id = payout.payout_id;
