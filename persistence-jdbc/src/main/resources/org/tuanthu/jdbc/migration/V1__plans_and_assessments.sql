-- The same script serves SQLite and PostgreSQL. Bodies are the lossless JSON forms.

CREATE TABLE tuanthu_plan (
  id         TEXT    NOT NULL PRIMARY KEY,
  version    BIGINT  NOT NULL CHECK (version >= 1),
  number     TEXT,    -- number and symbol as written
  issuer_key TEXT,    -- folded name of the issuing agency
  plan_year  INTEGER, -- the year that the plan is for
  body       TEXT    NOT NULL
);

CREATE INDEX tuanthu_plan_number ON tuanthu_plan (number);
CREATE INDEX tuanthu_plan_issuer ON tuanthu_plan (issuer_key);
CREATE INDEX tuanthu_plan_year ON tuanthu_plan (plan_year);

CREATE TABLE tuanthu_citation (
  plan_id TEXT NOT NULL REFERENCES tuanthu_plan (id),
  number  TEXT NOT NULL, -- normal form of the cited instrument's number
  PRIMARY KEY (number, plan_id)
);

CREATE INDEX tuanthu_citation_plan ON tuanthu_citation (plan_id);

CREATE TABLE tuanthu_assessment (
  plan_id TEXT NOT NULL,
  as_of   TEXT NOT NULL, -- ISO date
  body    TEXT NOT NULL,
  PRIMARY KEY (plan_id, as_of)
);
