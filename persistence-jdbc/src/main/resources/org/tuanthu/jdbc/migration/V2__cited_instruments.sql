-- By what a changed instrument is found among the citations of plans.

CREATE TABLE tuanthu_cited (
  plan_id   TEXT NOT NULL REFERENCES tuanthu_plan (id),
  cited_key TEXT NOT NULL, -- number without leading zeros, or folded name where there is none
  PRIMARY KEY (cited_key, plan_id)
);

CREATE INDEX tuanthu_cited_plan ON tuanthu_cited (plan_id);
