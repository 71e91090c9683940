-- Whether the beneficiary lived elsewhere in that month, as far as it is known by now: the line is kept, and a person looks.
ALTER TABLE payout ADD COLUMN elsewhere boolean NOT NULL DEFAULT false;

-- Whether another list of the month has a beneficiary too, under whichever id: most stand for nobody else, and are asked by
-- their own.
CREATE FUNCTION on_another_list(asked uuid, beneficiary uuid, whose text, month date) RETURNS boolean STABLE
  RETURN EXISTS (
    SELECT FROM payout AS other
     WHERE other.resident_id = ANY (CASE
             WHEN EXISTS (SELECT FROM resident AS r WHERE r.merged_into = beneficiary
                          OR r.resident_id = beneficiary AND r.merged_into IS NOT NULL)
             THEN same_residents(heir_of(beneficiary)) ELSE ARRAY[beneficiary] END)
       AND other.payout_id <> asked AND other.status <> 'withdrawn' AND other.kind = whose
       AND date_trunc('month', other.since::timestamp) = date_trunc('month', month::timestamp));
