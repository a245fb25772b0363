#ifndef AZMOON_CHDF5_SHIM_H
#define AZMOON_CHDF5_SHIM_H

/* HDF5 names its types, property classes and flags by macros that call the library; Swift sees functions only.
   Needs HDF5 1.10.2 or newer; 1.10, 1.12 and 1.14 all have what is used here. */
#include <hdf5.h>

/* Types in memory: this machine's byte order. */
static inline hid_t chdf5_native_float32(void) { return H5T_NATIVE_FLOAT; }
static inline hid_t chdf5_native_float64(void) { return H5T_NATIVE_DOUBLE; }
static inline hid_t chdf5_native_int64(void) { return H5T_NATIVE_INT64; }
static inline hid_t chdf5_native_uint8(void) { return H5T_NATIVE_UINT8; }

/* Types in files: little-endian everywhere. */
static inline hid_t chdf5_file_float32(void) { return H5T_IEEE_F32LE; }
static inline hid_t chdf5_file_float64(void) { return H5T_IEEE_F64LE; }
static inline hid_t chdf5_file_int64(void) { return H5T_STD_I64LE; }
static inline hid_t chdf5_file_uint8(void) { return H5T_STD_U8LE; }

/* The C string type, to be copied and resized. */
static inline hid_t chdf5_c_string(void) { return H5T_C_S1; }
static inline size_t chdf5_variable_size(void) { return H5T_VARIABLE; }

/* Property list classes. */
static inline hid_t chdf5_class_file_create(void) { return H5P_FILE_CREATE; }
static inline hid_t chdf5_class_file_access(void) { return H5P_FILE_ACCESS; }
static inline hid_t chdf5_class_link_create(void) { return H5P_LINK_CREATE; }
static inline hid_t chdf5_class_dataset_create(void) { return H5P_DATASET_CREATE; }
static inline hid_t chdf5_class_dataset_transfer(void) { return H5P_DATASET_XFER; }

/* Identifiers and flags whose macros carry a cast or a call. */
static inline hid_t chdf5_default(void) { return H5P_DEFAULT; }
static inline hid_t chdf5_all(void) { return H5S_ALL; }
static inline hid_t chdf5_current_errors(void) { return H5E_DEFAULT; }
static inline unsigned chdf5_read_only(void) { return H5F_ACC_RDONLY; }
static inline unsigned chdf5_truncate(void) { return H5F_ACC_TRUNC; }
static inline unsigned chdf5_exclusive(void) { return H5F_ACC_EXCL; }
static inline H5F_libver_t chdf5_latest_version(void) { return H5F_LIBVER_LATEST; }

/* HDF5's truth values are `unsigned int` in some releases and `bool` in others; these calls hide that. */
static inline herr_t chdf5_forget_times(hid_t creation) { return H5Pset_obj_track_times(creation, 0); }
static inline herr_t chdf5_keep_in_memory(hid_t access, size_t increment) { return H5Pset_fapl_core(access, increment, 0); }

/* Makes the library unable to follow links into other files: it then does not know what they are. */
static inline herr_t chdf5_forget_external_links(void) { return H5Lunregister(H5L_TYPE_EXTERNAL); }

/* Whether a link of a group is of the file itself (1) or leads out of it (0); negative on failure. */
static inline int chdf5_is_own_link(hid_t group, const char *name)
{
#if H5_VERSION_GE(1, 12, 0)
    H5L_info2_t link;
    if (H5Lget_info2(group, name, &link, H5P_DEFAULT) < 0) return -1;
#else
    H5L_info_t link;
    if (H5Lget_info(group, name, &link, H5P_DEFAULT) < 0) return -1;
#endif
    return link.type == H5L_TYPE_HARD || link.type == H5L_TYPE_SOFT;
}

/* Stops the library from locking a file that it opens: file systems without locks would refuse the file.
   Libraries before 1.10.7 cannot be told so; they lock. */
static inline herr_t chdf5_disable_file_locking(hid_t access)
{
#if H5_VERSION_GE(1, 10, 7) && !(H5_VERS_MAJOR == 1 && H5_VERS_MINOR == 12 && H5_VERS_RELEASE < 1)
    return H5Pset_file_locking(access, 0, 1);
#else
    (void)access;
    return 0;
#endif
}

#endif
