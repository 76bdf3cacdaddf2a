CREATE SCHEMA memberships;

-- An offer a company holds. Its dates are those of the latest year paid for, kept here because this
-- is the row that is locked; the years themselves are in membership_year and never change.
CREATE TABLE memberships.membership (
  account_id       uuid NOT NULL REFERENCES directory.account (account_id),
  membership_id    uuid NOT NULL,
  offer            text NOT NULL,
  purchased_on     date NOT NULL,
  anniversary_on   date NOT NULL,
  window_closes_on date NOT NULL,
  ends_before      date NOT NULL,
  -- The day its lapse was told, so that it is told once. How it stands follows from the dates.
  lapse_told_on    date,
  PRIMARY KEY (account_id, membership_id),
  CONSTRAINT a_membership_follows_the_calendar CHECK (
    purchased_on < anniversary_on AND anniversary_on < window_closes_on
    AND ends_before = window_closes_on + 1),
  CONSTRAINT a_lapse_is_told_after_it_happened CHECK (lapse_told_on >= ends_before),
  -- OFR-02: one of each offer at a time.
  CONSTRAINT an_offer_is_held_once_at_a_time EXCLUDE USING gist (
    account_id WITH =, offer WITH =, daterange(purchased_on, ends_before) WITH &&)
);

SELECT platform.raise_wall('memberships.membership');

-- What the rounds look for.
CREATE INDEX membership_by_anniversary ON memberships.membership (anniversary_on);

-- An order for an offer, or for another year of it. It is written before the card is charged.
CREATE TABLE memberships.offer_order (
  account_id    uuid        NOT NULL REFERENCES directory.account (account_id),
  order_id      uuid        NOT NULL,
  kind          text        NOT NULL,
  offer         text        NOT NULL,
  -- The membership to be renewed; a purchase makes one with the order's own id.
  membership_id uuid        NOT NULL,
  asked         bytea       NOT NULL,
  payment_id    uuid        NOT NULL,
  amount_minor  bigint      NOT NULL,
  currency      char(3)     NOT NULL,
  sample_price  boolean     NOT NULL,
  state         text        NOT NULL DEFAULT 'OPEN',
  decline_code  text,
  ordered_on    date        NOT NULL,
  ordered_at    timestamptz NOT NULL,
  settled_on    date,
  PRIMARY KEY (account_id, order_id),
  FOREIGN KEY (account_id, payment_id) REFERENCES fees.payment (account_id, payment_id),
  CONSTRAINT an_order_has_a_known_kind CHECK (kind IN ('PURCHASE', 'RENEWAL')),
  CONSTRAINT an_order_has_a_known_state CHECK (state IN ('OPEN', 'PAID', 'DECLINED')),
  CONSTRAINT a_settled_order_has_its_day CHECK ((state = 'OPEN') = (settled_on IS NULL)),
  CONSTRAINT a_declined_order_says_why CHECK ((state = 'DECLINED') = (decline_code IS NOT NULL))
);

SELECT platform.raise_wall('memberships.offer_order');

-- Two orders at once cannot both be on their way to buy the same thing.
CREATE UNIQUE INDEX one_open_order_per_offer
  ON memberships.offer_order (account_id, offer) WHERE state = 'OPEN';

-- A year that was paid for. Only ever added to.
CREATE TABLE memberships.membership_year (
  account_id       uuid NOT NULL REFERENCES directory.account (account_id),
  membership_id    uuid NOT NULL,
  year_no          integer NOT NULL CHECK (year_no >= 0),
  order_id         uuid NOT NULL,
  paid_on          date NOT NULL,
  edition          integer NOT NULL,
  -- The anniversary is so many steps from its anchor.
  anchor_on        date NOT NULL,
  step             text NOT NULL,
  steps            integer NOT NULL CHECK (steps >= 0),
  anniversary_on   date NOT NULL,
  window_opens_on  date NOT NULL,
  window_closes_on date NOT NULL,
  PRIMARY KEY (account_id, membership_id, year_no),
  FOREIGN KEY (account_id, membership_id)
    REFERENCES memberships.membership (account_id, membership_id),
  FOREIGN KEY (account_id, order_id) REFERENCES memberships.offer_order (account_id, order_id),
  CONSTRAINT a_year_has_one_anniversary UNIQUE (account_id, membership_id, anniversary_on),
  CONSTRAINT an_order_pays_for_one_year UNIQUE (account_id, order_id),
  CONSTRAINT a_year_follows_the_calendar CHECK (
    paid_on < anniversary_on AND anniversary_on < window_opens_on
    AND window_opens_on <= window_closes_on)
);

SELECT platform.raise_wall('memberships.membership_year');

-- A reminder that was told: once for each membership, anniversary and kind.
CREATE TABLE memberships.reminder (
  account_id     uuid NOT NULL REFERENCES directory.account (account_id),
  membership_id  uuid NOT NULL,
  anniversary_on date NOT NULL,
  kind           text NOT NULL,
  told_on        date NOT NULL,
  CONSTRAINT a_reminder_is_told_once
    PRIMARY KEY (account_id, membership_id, anniversary_on, kind),
  FOREIGN KEY (account_id, membership_id)
    REFERENCES memberships.membership (account_id, membership_id)
);

SELECT platform.raise_wall('memberships.reminder');
