-- The sessions of a course, latest first.
CREATE INDEX session_by_course ON session (course_id, day DESC, session_id DESC) WHERE course_id IS NOT NULL;
