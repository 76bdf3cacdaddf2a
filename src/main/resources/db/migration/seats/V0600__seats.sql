CREATE SCHEMA seats;

-- A prepaid code. redeemed_at stands here and not only in the redemption, because this is the row
-- that two callers queue up for.
CREATE TABLE seats.token (
  account_id        uuid NOT NULL REFERENCES directory.account,
  token_id          uuid NOT NULL,
  grant_id          uuid NOT NULL,
  benefit           text NOT NULL,
  product           text NOT NULL,
  seats             int NOT NULL,
  months            int NOT NULL,
  code_digest       bytea NOT NULL,
  code_tail         char(5) NOT NULL,
  code_key_version  int NOT NULL,
  code_sealed       bytea NOT NULL,
  minted_at         timestamptz NOT NULL,
  redeemed_at       timestamptz,
  PRIMARY KEY (account_id, token_id),
  FOREIGN KEY (account_id, grant_id) REFERENCES grants.benefit_grant,
  CONSTRAINT a_token_has_seats_for_some_months CHECK (seats > 0 AND months > 0),
  CONSTRAINT a_code_opens_one_token UNIQUE (code_digest)
);
SELECT platform.raise_wall('seats.token');
CREATE INDEX token_by_grant ON seats.token (account_id, grant_id);

-- ends_on is the last day the seats work. 30 days expired and 90 days disabled follow it before the
-- subscription is deleted; only then may the tenant have another one of the product.
CREATE TABLE seats.subscription (
  account_id       uuid NOT NULL REFERENCES directory.account,
  subscription_id  uuid NOT NULL,
  tenant_id        uuid NOT NULL,
  product          text NOT NULL,
  seats            int NOT NULL,
  opened_on        date NOT NULL,
  ends_on          date NOT NULL,
  PRIMARY KEY (account_id, subscription_id),
  CONSTRAINT a_subscription_has_seats CHECK (seats > 0),
  CONSTRAINT a_subscription_ends_after_it_opens CHECK (ends_on >= opened_on),
  CONSTRAINT a_tenant_has_one_subscription_of_a_product EXCLUDE USING gist (
    account_id WITH =, tenant_id WITH =, product WITH =,
    daterange(opened_on, ends_on + 121) WITH &&)
);
SELECT platform.raise_wall('seats.subscription');

CREATE TABLE seats.redemption (
  account_id           uuid NOT NULL,
  redemption_id        uuid NOT NULL,
  asked                bytea NOT NULL,
  token_id             uuid NOT NULL,
  subscription_id      uuid NOT NULL,
  tenant_id            uuid NOT NULL,
  mode                 text NOT NULL,
  token_seats          int NOT NULL,
  seats_before         int,
  ends_on_before       date,
  seats_after          int NOT NULL,
  ends_on_after        date NOT NULL,
  seat_days_left_over  bigint NOT NULL,
  redeemed_on          date NOT NULL,
  redeemed_at          timestamptz NOT NULL,
  redeemed_by          uuid NOT NULL,
  PRIMARY KEY (account_id, redemption_id),
  FOREIGN KEY (account_id, token_id) REFERENCES seats.token,
  FOREIGN KEY (account_id, subscription_id) REFERENCES seats.subscription,
  CONSTRAINT a_token_is_redeemed_once UNIQUE (account_id, token_id),
  CONSTRAINT every_seat_is_accounted_for CHECK (
    CASE mode
      WHEN 'NEW' THEN seats_before IS NULL AND seats_after = token_seats
      WHEN 'ADD_SEATS' THEN seats_after = seats_before + token_seats
      WHEN 'EXTEND' THEN seats_after = seats_before AND ends_on_after >= ends_on_before
      ELSE false
    END),
  CONSTRAINT before_is_whole_or_absent CHECK ((seats_before IS NULL) = (ends_on_before IS NULL)),
  CONSTRAINT less_than_a_day_per_seat_is_left_over
    CHECK (seat_days_left_over >= 0 AND seat_days_left_over < seats_after)
);
SELECT platform.raise_wall('seats.redemption');

CREATE TABLE seats.reveal (
  account_id   uuid NOT NULL,
  reveal_id    uuid NOT NULL,
  asked        bytea NOT NULL,
  token_id     uuid NOT NULL,
  revealed_at  timestamptz NOT NULL,
  revealed_by  uuid NOT NULL,
  PRIMARY KEY (account_id, reveal_id),
  FOREIGN KEY (account_id, token_id) REFERENCES seats.token
);
SELECT platform.raise_wall('seats.reveal');
