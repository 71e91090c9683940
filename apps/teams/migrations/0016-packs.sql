-- A visit lies where its home lay on its day, which is nearly always where it lies now. Looking that up here would double
-- what the insert costs, so `touchHomes` has homes noted that lie elsewhere by now or went into another one.
SELECT keep_pack('visit', 'home', 'household_id', shown => 'visit_id, household_id, hamlet_code, visited_on, outcome, withdrawal'),
       keep_pack('household', 'home', 'household_id', $$places #>> '{-1,hamletCode}'$$),
       keep_pack_reads();

CREATE VIEW pack_home AS
  SELECT household_id, places #>> '{-1,hamletCode}' AS hamlet_code FROM household WHERE places #>> '{-1,until}' IS NULL;
