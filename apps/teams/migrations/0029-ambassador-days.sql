-- Since when a member is a digital ambassador, and when that ended; null: as long as the membership, or never.
ALTER TABLE membership ADD COLUMN ambassador_days jsonb;
