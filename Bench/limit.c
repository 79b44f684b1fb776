// What the kernel alone costs: a loop for each core that takes requests by their empty lines and gives the same octets to each.
//
//   limit PORT FILE LOOPS    answers with the octets of FILE as application/json, on 127.0.0.1
//
// It reads no field but Connection, keeps nothing, and has no deadline and no limit: no server, but what a server can be measured by.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

enum { received_at_once = 65536, answers_at_once = 64, events_at_once = 512 };

static int port;
static char *kept, *last;  // The answer on a connection that stays, and on one that ends.
static size_t kept_size, last_size;

static void *need(void *pointer, const char *what) {
    if (!pointer) { perror(what); exit(1); }
    return pointer;
}

static char *answer(const char *content, size_t size, const char *connection, size_t *total) {
    char *octets = need(malloc(size + 256), "malloc");
    int head = sprintf(octets,
        "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nContent-Type: application/json\r\n"
        "ETag: \"0123456789abcdef\"\r\nConnection: %s\r\nContent-Length: %zu\r\n\r\n", connection, size);
    memcpy(octets + head, content, size);
    *total = head + size;
    return octets;
}

static int listening(void) {
    int number = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;
    setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    setsockopt(number, SOL_SOCKET, SO_REUSEPORT, &yes, sizeof yes);
    setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    struct sockaddr_in address = {AF_INET, htons(port), {htonl(INADDR_LOOPBACK)}};
    if (bind(number, (struct sockaddr *)&address, sizeof address) || listen(number, 4096)) { perror("listen"); exit(1); }
    return number;
}

static void welcome(int set, int listener) {
    int number;
    while ((number = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        struct epoll_event event = {EPOLLIN, {.fd = number}};
        epoll_ctl(set, EPOLL_CTL_ADD, number, &event);
    }
}

// Answers what one read brings; a request cut in two is none here, and a socket that takes no more is given up.
static void serve(int number, char *in, char *out) {
    ssize_t count = read(number, in, received_at_once);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN) close(number);
        return;
    }
    size_t requests = 0;
    for (char *at = in; (at = memmem(at, in + count - at, "\r\n\r\n", 4)); at += 4) requests++;
    if (requests == 1 && memmem(in, count, "onnection: close", 16)) {
        if (write(number, last, last_size) < 0) perror("write");
        close(number);
        return;
    }
    while (requests > 0) {
        size_t now = requests < answers_at_once ? requests : answers_at_once;
        const char *octets = now == 1 ? kept : out;
        for (size_t i = 0; now > 1 && i < now; i++) memcpy(out + i * kept_size, kept, kept_size);
        if (write(number, octets, now * kept_size) != (ssize_t)(now * kept_size)) { close(number); return; }
        requests -= now;
    }
}

static void *loop(void *unused) {
    int listener = listening(), set = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {EPOLLIN, {.fd = listener}}, events[events_at_once];
    epoll_ctl(set, EPOLL_CTL_ADD, listener, &event);
    char *in = need(malloc(received_at_once), "malloc"), *out = need(malloc(answers_at_once * kept_size), "malloc");
    for (;;) {
        int count = epoll_wait(set, events, events_at_once, -1);
        for (int i = 0; i < count; i++) {
            if (events[i].data.fd == listener) welcome(set, listener);
            else serve(events[i].data.fd, in, out);
        }
    }
    return unused;
}

int main(int count, char **arguments) {
    if (count != 4) { fprintf(stderr, "limit PORT FILE LOOPS\n"); return 1; }
    static char content[1 << 20];
    FILE *file = need(fopen(arguments[2], "rb"), arguments[2]);
    size_t size = fread(content, 1, sizeof content, file);
    port = atoi(arguments[1]);
    kept = answer(content, size, "keep-alive", &kept_size);
    last = answer(content, size, "close", &last_size);
    signal(SIGPIPE, SIG_IGN);
    pthread_t thread;
    for (int i = 1; i < atoi(arguments[3]); i++) pthread_create(&thread, NULL, loop, NULL);
    loop(NULL);
}
