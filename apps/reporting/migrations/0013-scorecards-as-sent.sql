-- As a draft was sent, to know it again: its content changes with each revision. Null: drafted before this was kept.
ALTER TABLE scorecard ADD COLUMN drafted_as jsonb;
