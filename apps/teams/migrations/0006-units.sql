-- Lists of what lies right beneath a unit; only the owner of the tree answers them.
CREATE INDEX unit_by_parent ON unit (parent_code, code);
