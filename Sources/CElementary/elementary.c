// The functions are in the header, to be compiled into whatever calls them.
#include "elementary.h"
