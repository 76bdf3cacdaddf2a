-- Who waits for whom, over all companies, the longest first.
CREATE INDEX ask_waiting ON asks.ask (asked_at, ask_id) WHERE state = 'OPEN';
