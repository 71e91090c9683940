-- What is late is found among what waits, however much was answered before.
CREATE INDEX rights_request_waiting ON rights_request (since) WHERE status IN ('received', 'in_progress');
CREATE INDEX breach_untold ON breach (discovered_at) WHERE notified_at IS NULL;
