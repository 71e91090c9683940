-- By default new entries of such an index wait in a list, and every look-up reads that list from end to end: after a few
-- thousand new people the look-up of one home cost four milliseconds. Here each home is looked up for each batch.
ALTER INDEX resident_by_household SET (fastupdate = off);
SELECT gin_clean_pending_list('resident_by_household');
