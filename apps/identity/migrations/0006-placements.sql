-- Homes that were assigned from a split hamlet: when the split is taken back they go back too.
CREATE INDEX household_assigned ON household (household_id) WHERE places @? '$[*].assignedFrom';
