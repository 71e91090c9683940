-- The same, also of lines whose candidates are all one by now: nobody chose them, and they are paid all the same.
CREATE OR REPLACE FUNCTION on_another_list(asked uuid, beneficiary uuid, whose text, month date) RETURNS boolean STABLE
  RETURN EXISTS (
    SELECT FROM (SELECT CASE
             WHEN EXISTS (SELECT FROM resident AS r WHERE r.merged_into = beneficiary
                          OR r.resident_id = beneficiary AND r.merged_into IS NOT NULL)
             THEN same_residents(heir_of(beneficiary)) ELSE ARRAY[beneficiary] END AS ids) AS same
      JOIN payout AS other ON other.resident_id = ANY (same.ids) OR other.sole_candidate = ANY (same.ids)
     WHERE other.payout_id <> asked AND other.status <> 'withdrawn' AND other.kind = whose
       AND date_trunc('month', other.since::timestamp) = date_trunc('month', month::timestamp));
