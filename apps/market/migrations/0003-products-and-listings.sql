CREATE TABLE product (
  product_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  seller_id uuid NOT NULL,
  name text NOT NULL,
  brand text NOT NULL,
  of_farm boolean NOT NULL,
  ocop jsonb,
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
CREATE INDEX product_by_place ON product (hamlet_code, product_id);
CREATE INDEX product_assigned ON product (product_id) WHERE former_places <> '[]';
CREATE INDEX product_by_words ON product
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

CREATE TABLE listing (
  listing_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  product_id uuid NOT NULL,
  platform text NOT NULL,
  as_ocop boolean NOT NULL,
  title text NOT NULL,
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
CREATE INDEX listing_by_place ON listing (hamlet_code, listing_id);
CREATE INDEX listing_assigned ON listing (listing_id) WHERE former_places <> '[]';
CREATE INDEX listing_by_words ON listing
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A product has one listing on a platform, however many write it down at one moment.
CREATE UNIQUE INDEX listing_once ON listing (product_id, platform) WHERE status <> 'withdrawn';

CREATE TABLE support_record (
  support_record_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  seller_id uuid NOT NULL,
  kind text NOT NULL,
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
CREATE INDEX support_record_by_place ON support_record (hamlet_code, support_record_id);
CREATE INDEX support_record_assigned ON support_record (support_record_id) WHERE former_places <> '[]';
CREATE INDEX support_record_by_words ON support_record
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
