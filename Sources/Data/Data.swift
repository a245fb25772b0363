// The room Data.
