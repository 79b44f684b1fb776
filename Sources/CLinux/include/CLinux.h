// What Glibc's Swift module does not export: epoll, eventfd, accept4, the allocator's own figures.
#pragma once
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/// accept4 with SOCK_NONBLOCK and SOCK_CLOEXEC. `address` has room for `*length` octets.
int accept_nonblocking(int listener, void *address, unsigned int *length);
