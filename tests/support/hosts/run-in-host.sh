#!/bin/sh
# Starts the program of $WORKTABLE_PROGRAM inside the network namespace $WORKTABLE_HOST; pipes are handed on as they are.
exec ip netns exec "$WORKTABLE_HOST" "$WORKTABLE_PROGRAM" "$@"
