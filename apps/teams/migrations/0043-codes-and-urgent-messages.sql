-- Whoever records an entry asks who has its code.
CREATE INDEX catalogue_entry_by_code ON catalogue_entry (code);

-- At night phones are told of these alone: asked for again and again, and there are few.
CREATE INDEX message_urgent ON message (message_id) WHERE urgent;
