-- The number people call an order by: the company's own id and which of its orders it is. Orders
-- written before are counted in the order they came; for that the walls stand open for a moment.
ALTER TABLE memberships.offer_order ADD COLUMN order_number text;

ALTER TABLE memberships.offer_order NO FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.account NO FORCE ROW LEVEL SECURITY;

UPDATE memberships.offer_order o
SET order_number = numbered.order_number
FROM (
  SELECT p.account_id, p.order_id, a.mpn_id || '-' || row_number() OVER (
    PARTITION BY p.account_id ORDER BY p.ordered_at, p.order_id) AS order_number
  FROM memberships.offer_order p JOIN directory.account a USING (account_id)
) numbered
WHERE numbered.account_id = o.account_id AND numbered.order_id = o.order_id;

ALTER TABLE directory.account FORCE ROW LEVEL SECURITY;
ALTER TABLE memberships.offer_order FORCE ROW LEVEL SECURITY;

ALTER TABLE memberships.offer_order
  ALTER COLUMN order_number SET NOT NULL,
  ADD CONSTRAINT an_order_has_a_number_of_its_own UNIQUE (account_id, order_number);
