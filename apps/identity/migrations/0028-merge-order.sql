-- Which of two merges came later: what a later one overwrote again is put back by that one first.
ALTER TABLE resident_merge ADD COLUMN place bigint GENERATED ALWAYS AS IDENTITY;
