-- At night only what goes to gateways is looked for, and what is urgent, every few seconds: a night's backlog of phones is
-- walked past by neither.
CREATE INDEX delivery_to_gateways ON delivery (next_at) WHERE state = 'waiting' AND device_id IS NULL;
CREATE INDEX delivery_to_phones ON delivery (message_id, next_at) WHERE state = 'waiting' AND device_id IS NOT NULL;
