-- A target that is approved later replaces another from its first day on; the days before keep what they had. What was
-- superseded whole although some of its days came before gets those back.
ALTER TABLE target ADD COLUMN superseded_from date;
UPDATE target SET superseded_from = later.from_on, version = target.version + 1,
       status = CASE WHEN later.from_on > target.from_on THEN 'approved' ELSE 'superseded' END
  FROM target AS later WHERE target.superseded_by = later.target_id AND target.status = 'superseded';

-- As it was sent, to know it again; null: drafted before this was kept.
ALTER TABLE target ADD COLUMN drafted_as jsonb;
