CREATE SCHEMA grants;

-- One benefit of one membership year. Its dates are worked out once, from the anniversary and the
-- edition the year was sold under; neither ever changes. Only the first day of use is added later.
CREATE TABLE grants.benefit_grant (
  account_id        uuid        NOT NULL REFERENCES directory.account (account_id),
  grant_id          uuid        NOT NULL,
  membership_id     uuid        NOT NULL,
  offer             text        NOT NULL,
  benefit           text        NOT NULL,
  kind              text        NOT NULL,
  quantity          integer     NOT NULL,
  benefit_group     text        NOT NULL,
  choice_group      text,
  edition           integer     NOT NULL,
  line_no           integer     NOT NULL,
  starts_on         date        NOT NULL,
  anniversary_on    date        NOT NULL,
  activate_by_on    date        NOT NULL,
  usable_until_on   date        NOT NULL,
  refundable_until_on date,
  used_on           date,
  issued_at         timestamptz NOT NULL,
  PRIMARY KEY (account_id, grant_id),
  CONSTRAINT a_line_is_granted_once_a_year
    UNIQUE (account_id, membership_id, anniversary_on, line_no),
  CONSTRAINT a_grant_is_of_something CHECK (quantity > 0),
  CONSTRAINT a_grant_has_a_known_kind CHECK (
    kind IN ('SOFTWARE', 'SEATS', 'PERSON', 'CREDIT', 'SUPPORT', 'ADVISORY', 'MARKETING')),
  CONSTRAINT a_grant_has_a_known_group CHECK (benefit_group IN ('CORE', 'INCREMENTAL')),
  CONSTRAINT a_grants_dates_follow_one_another CHECK (
    starts_on <= activate_by_on AND activate_by_on <= usable_until_on
    AND anniversary_on <= activate_by_on),
  CONSTRAINT a_grant_is_not_used_before_it_starts CHECK (used_on >= starts_on)
);

SELECT platform.raise_wall('grants.benefit_grant');

CREATE INDEX benefit_grant_by_line
  ON grants.benefit_grant (account_id, membership_id, benefit, starts_on);
