-- A home in a pack shows how it paid for each service last, with what was recorded of homes that it became.
SELECT keep_pack('bill', 'bills', 'household_id');
CREATE VIEW pack_bill AS SELECT DISTINCT hamlet_code, household_id FROM bill WHERE status = 'recorded';
