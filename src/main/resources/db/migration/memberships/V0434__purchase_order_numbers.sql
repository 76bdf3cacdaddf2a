-- What the company's own books call an order; empty where they do not.
ALTER TABLE memberships.offer_order
  ADD COLUMN purchase_order text NOT NULL DEFAULT ''
    CONSTRAINT a_purchase_order_number_is_short CHECK (length(purchase_order) <= 50);
