// The room HDF5.
