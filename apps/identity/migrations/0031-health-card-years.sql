-- All numbers of a year: one of a commune is compared with those of its hamlets.
CREATE INDEX health_card_count_by_year ON health_card_count (year) WHERE status <> 'withdrawn';
