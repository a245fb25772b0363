// The room Sweeps.
