// The room Tasks.
