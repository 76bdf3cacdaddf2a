CREATE SCHEMA fees;

-- A payment to be made, written before anyone is charged. Only ever added to.
CREATE TABLE fees.payment (
  account_id   uuid        NOT NULL REFERENCES directory.account (account_id),
  payment_id   uuid        NOT NULL,
  order_id     uuid        NOT NULL,
  offer        text        NOT NULL,
  country      text        NOT NULL,
  amount_minor bigint      NOT NULL,
  currency     char(3)     NOT NULL,
  sample_price boolean     NOT NULL,
  made_at      timestamptz NOT NULL,
  PRIMARY KEY (account_id, payment_id),
  CONSTRAINT an_order_is_paid_once UNIQUE (account_id, order_id),
  CONSTRAINT a_payment_is_of_something CHECK (amount_minor > 0)
);

SELECT platform.raise_wall('fees.payment');

-- What was heard of a payment. Only ever added to.
CREATE TABLE fees.payment_answer (
  account_id uuid        NOT NULL REFERENCES directory.account (account_id),
  payment_id uuid        NOT NULL,
  answer_id  uuid        NOT NULL,
  answer     text        NOT NULL,
  code       text,
  reference  text,
  heard_at   timestamptz NOT NULL,
  PRIMARY KEY (account_id, payment_id, answer_id),
  FOREIGN KEY (account_id, payment_id) REFERENCES fees.payment (account_id, payment_id),
  CONSTRAINT an_answer_is_known CHECK (
    answer IN ('APPROVED', 'DECLINED', 'NO_ANSWER', 'NEVER_HEARD')),
  CONSTRAINT an_approval_has_a_reference CHECK ((answer = 'APPROVED') = (reference IS NOT NULL)),
  CONSTRAINT a_decline_says_why CHECK ((answer = 'DECLINED') = (code IS NOT NULL))
);

SELECT platform.raise_wall('fees.payment_answer');

CREATE UNIQUE INDEX a_payment_is_settled_once
  ON fees.payment_answer (account_id, payment_id) WHERE answer IN ('APPROVED', 'DECLINED');

-- The books of the built-in sandbox gateway. They stand for someone else's database: they know
-- payments by their id and no companies, so there is no wall between companies to raise here.
CREATE TABLE fees.sandbox_charge (
  payment_id   uuid        PRIMARY KEY,
  amount_minor bigint,
  currency     char(3),
  result       text        NOT NULL CHECK (result IN ('APPROVED', 'DECLINED')),
  reference    text        NOT NULL,
  charged_at   timestamptz NOT NULL
);
