-- Rows of the house itself; none belongs to a company, so none has a wall.

CREATE TABLE platform.walked_day (
  round      text NOT NULL,
  walked_on  date NOT NULL,
  PRIMARY KEY (round, walked_on)
);

CREATE TABLE platform.told_story (
  story  text PRIMARY KEY
);

-- How far the clock of a demo or sandbox runs ahead of the machine's; one row at most.
CREATE TABLE platform.clock_setting (
  only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  ahead_micros  bigint NOT NULL
);

-- The table db-scheduler asks for.
CREATE TABLE platform.scheduled_tasks (
  task_name             text NOT NULL,
  task_instance         text NOT NULL,
  task_data             bytea,
  execution_time        timestamptz,
  picked                boolean NOT NULL,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  int,
  last_heartbeat        timestamptz,
  version               bigint NOT NULL,
  priority              smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON platform.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON platform.scheduled_tasks (last_heartbeat);
