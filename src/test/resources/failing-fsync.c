/* Loaded before the C library into PostgreSQL by guildhall.proof.rig.FailingFsync: while the file
   that FAILING_FSYNC names is there, nothing can be flushed to the disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static int fails(void) {
  const char *order = getenv("FAILING_FSYNC");
  return order != NULL && access(order, F_OK) == 0;
}

static int flush(const char *name, int file) {
  if (fails()) {
    errno = EIO;
    return -1;
  }
  int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, name);
  return real(file);
}

int fsync(int file) { return flush("fsync", file); }

int fdatasync(int file) { return flush("fdatasync", file); }
