CREATE TABLE platform_total (
  platform_total_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  platform text NOT NULL,
  year integer NOT NULL,
  month integer NOT NULL,
  buyer_accounts integer NOT NULL,
  completed_orders integer NOT NULL,
  order_value bigint NOT NULL,
  source text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX platform_total_by_place ON platform_total (unit_code, platform_total_id);
CREATE INDEX platform_total_assigned ON platform_total (platform_total_id) WHERE former_places <> '[]';
CREATE INDEX platform_total_by_words ON platform_total
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A unit has one total of a platform for a month, however many write it down at one moment.
CREATE UNIQUE INDEX platform_total_once ON platform_total (platform, year, month, unit_code) WHERE status <> 'withdrawn';

CREATE TABLE enterprise_count (
  enterprise_count_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  year integer NOT NULL,
  active integer NOT NULL,
  founded integer NOT NULL,
  supported integer NOT NULL,
  source text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX enterprise_count_by_place ON enterprise_count (unit_code, enterprise_count_id);
CREATE INDEX enterprise_count_assigned ON enterprise_count (enterprise_count_id) WHERE former_places <> '[]';
CREATE INDEX enterprise_count_by_words ON enterprise_count
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A unit has one set of numbers for a year, however many write it down at one moment.
CREATE UNIQUE INDEX enterprise_count_once ON enterprise_count (year, unit_code) WHERE status <> 'withdrawn';

CREATE TABLE enterprise_tool (
  enterprise_tool_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  seller_id uuid,
  year integer NOT NULL,
  tools text[] NOT NULL,
  used_since date,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX enterprise_tool_by_place ON enterprise_tool (unit_code, enterprise_tool_id);
CREATE INDEX enterprise_tool_assigned ON enterprise_tool (enterprise_tool_id) WHERE former_places <> '[]';
CREATE INDEX enterprise_tool_by_words ON enterprise_tool
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- An enterprise tells once for a year, however its name is spelt and however many write it down at one moment.
CREATE UNIQUE INDEX enterprise_tool_once ON enterprise_tool (unit_code, year, search_key) WHERE status <> 'withdrawn';

CREATE TABLE website (
  website_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  owner_kind text NOT NULL,
  address text NOT NULL,
  standing text NOT NULL,
  standing_since date,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX website_by_place ON website (unit_code, website_id);
CREATE INDEX website_assigned ON website (website_id) WHERE former_places <> '[]';
CREATE INDEX website_by_words ON website
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A unit has a website of an address once, however many write it down at one moment.
CREATE UNIQUE INDEX website_once ON website (unit_code, address) WHERE status <> 'withdrawn';

CREATE TABLE seller_report (
  seller_report_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  seller_id uuid NOT NULL,
  year integer NOT NULL,
  period text NOT NULL,
  number integer NOT NULL,
  orders integer NOT NULL,
  income text NOT NULL,
  followers integer NOT NULL,
  permanent_jobs integer NOT NULL,
  seasonal_jobs integer NOT NULL,
  sells_abroad boolean NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX seller_report_by_place ON seller_report (hamlet_code, seller_report_id);
CREATE INDEX seller_report_assigned ON seller_report (seller_report_id) WHERE former_places <> '[]';
CREATE INDEX seller_report_by_words ON seller_report
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A seller reports of a week or a month once, however many write it down at one moment.
CREATE UNIQUE INDEX seller_report_once ON seller_report (seller_id, year, period, number) WHERE status <> 'withdrawn';

CREATE TABLE livestream (
  livestream_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  page text NOT NULL,
  platform text NOT NULL,
  seller_id uuid,
  followers integer NOT NULL,
  sales bigint NOT NULL,
  identity_verified boolean NOT NULL,
  page_registered boolean NOT NULL,
  goods_invoiced boolean NOT NULL,
  prices_shown boolean NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX livestream_by_place ON livestream (unit_code, livestream_id);
CREATE INDEX livestream_assigned ON livestream (livestream_id) WHERE former_places <> '[]';
CREATE INDEX livestream_by_words ON livestream
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

CREATE TABLE market_programme (
  market_programme_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  place text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX market_programme_by_place ON market_programme (unit_code, market_programme_id);
CREATE INDEX market_programme_assigned ON market_programme (market_programme_id) WHERE former_places <> '[]';
CREATE INDEX market_programme_by_words ON market_programme
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

CREATE TABLE market_notice (
  market_notice_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  product text NOT NULL,
  per text NOT NULL,
  price_from bigint,
  price_to bigint,
  demand text NOT NULL,
  partner text NOT NULL,
  source text NOT NULL,
  valid_until date,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX market_notice_by_place ON market_notice (unit_code, market_notice_id);
CREATE INDEX market_notice_assigned ON market_notice (market_notice_id) WHERE former_places <> '[]';
CREATE INDEX market_notice_by_words ON market_notice
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
