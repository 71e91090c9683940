-- Residents of whom an account was tracked. Whatever changes an account raises the version of its holder.
SELECT keep_pack('merchant', 'merchant', 'merchant_id'),
       keep_pack('resident', 'holder', 'resident_id', $$CASE WHEN holder_version > 0 THEN stays #>> '{-1,hamletCode}' END$$),
       keep_pack_reads();

CREATE VIEW pack_holder AS
  SELECT resident_id, stays #>> '{-1,hamletCode}' AS hamlet_code FROM resident
   WHERE holder_version > 0 AND stays #>> '{-1,until}' IS NULL;
CREATE INDEX holder_by_hamlet ON resident ((stays #>> '{-1,hamletCode}'))
  WHERE holder_version > 0 AND stays #>> '{-1,until}' IS NULL;
