-- Members are put out, let in again and given another role inside the wall of their office; the rest of the row stays with whoever signs people in.
GRANT UPDATE (role, disabled_at) ON member TO anning_app;
