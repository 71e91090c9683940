-- Units are listed by code, hamlet 99 of a commune before its hamlet 100.
CREATE INDEX unit_in_order ON unit (split_part(code, '.', 1), lpad(split_part(code, '.', 2), 3, '0'));
