#!/usr/bin/env python3
"""Compares the server with the kernel's own cost and with nginx, all answering the same content on this machine.

    bench-server.py SITREP SEEDS [--target PATH] [--rounds N] [--seconds S] [--shapes 16,64,…] [--port P]

Load goes to one server at a time, round after round, so that what else the machine does hits all alike. What is compared is
processor time of the whole server for each request: other programs lengthen it little, unlike requests a second. Above 1, sitrep
is the cheaper one. Needs cc and wrk; nginx is measured where it is installed. Everything started here is ended here.
"""

import argparse
import math
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.request

BENCH = pathlib.Path(__file__).resolve().parent.parent / "Bench"
# Connections, requests sent at once, whether each request has a connection of its own.
SHAPES = {
    "1": (1, 1, 0), "16": (16, 1, 0), "64": (64, 1, 0), "256": (256, 1, 0), "1000": (1000, 1, 0),
    "64x16": (64, 16, 0), "close": (64, 1, 1),
}
NGINX = """
daemon off; master_process on; worker_processes {loops}; pid {folder}/pid; error_log {folder}/log crit;
events {{ worker_connections 16384; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; server_tokens off; open_file_cache max=16;
  default_type application/json; client_body_temp_path {folder}/1; proxy_temp_path {folder}/2;
  fastcgi_temp_path {folder}/3; uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
  server {{
    listen 127.0.0.1:{port} reuseport backlog=4096;
    location = /return {{ add_header ETag '"0123456789abcdef"'; return 200 '{text}'; }}
    location = /file {{ alias {folder}/content; }}
  }}
}}
"""


class Server:
    """A process that listens; its children count as part of it."""

    def __init__(self, name, port, path, process):
        self.name, self.url, self.process = name, f"http://127.0.0.1:{port}{path}", process

    def content(self):
        """What it answers, once it does."""
        for _ in range(200):
            try:
                return urllib.request.urlopen(self.url, timeout=5).read()
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"{self.name} has ended")
                time.sleep(0.05)
        raise SystemExit(f"{self.name} does not answer")

    def processor_time(self):
        """Nanoseconds that all its threads have had."""
        total = 0
        # Its own session holds its children, too.
        for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                if int(status.read_text().rsplit(")", 1)[1].split()[3]) != self.process.pid:
                    continue
                for times in (status.parent / "task").glob("*/schedstat"):
                    total += int(times.read_text().split()[0])
            except OSError:
                pass
        return total

    def measure(self, shape, seconds):
        """Microseconds of processor time a request, requests a second, median latency in µs, errors."""
        connections, depth, close = SHAPES[shape]
        before = self.processor_time()
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(BENCH / "wrk.lua"), self.url, "--"]
        output = subprocess.run([*command, str(depth), str(close)], capture_output=True, text=True, check=True)
        line = next(line for line in output.stdout.splitlines() if line.startswith("RESULT "))
        requests, duration, median, errors = map(int, line.split()[1:])
        used = self.processor_time() - before
        return used / 1e3 / max(1, requests), requests * 1e6 / duration, median, errors

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def run(*command):
    """Starts a program in a session of its own."""
    return subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, start_new_session=True)


def start(options, folder):
    """The servers; the first is ours, and what it answers is what the others do."""
    loops, port = os.cpu_count(), options.port
    ours = run(options.sitrep, "serve", "--seeds", options.seeds, "--port", port)
    yield Server("sitrep", port, options.target, ours)
    for _ in range(100):
        content = SERVERS[0].content()
        # Until the seeds are loaded it is a problem, and then another content.
        if b"/problems/" not in content[:64]:
            break
        time.sleep(0.1)
    (folder / "content").write_bytes(content)
    subprocess.run(["cc", "-O2", "-pthread", "-o", folder / "limit", BENCH / "limit.c"], check=True)
    yield Server("limit", port + 1, "/", run(folder / "limit", port + 1, folder / "content", loops))
    if not shutil.which("nginx"):
        return
    # A string of nginx's own has fewer than 4,096 octets, and no way to write a dollar sign.
    fits = len(content) < 4000 and b"$" not in content
    text = content.decode().replace("\\", "\\\\").replace("'", "\\'") if fits else ""
    (folder / "nginx.conf").write_text(NGINX.format(loops=loops, folder=folder, port=port + 2, text=text))
    nginx = run("nginx", "-p", folder, "-c", folder / "nginx.conf")
    yield Server("nginx file", port + 2, "/file", nginx)
    if fits:
        yield Server("nginx return", port + 2, "/return", nginx)


def report(figures, shapes):
    """Prints a table for each shape, then the means of the shapes with one request at a time."""
    ratios = {}
    for shape in shapes:
        print(f"\n{shape}\n{'':14}{'µs/request':>12}{'× sitrep':>10}{'requests/s':>12}{'median µs':>11}{'errors':>8}")
        for server in SERVERS:
            rounds = figures[shape, server.name]
            pairs = zip(rounds, figures[shape, "sitrep"])
            ratio = statistics.median(theirs[0] / ours[0] for theirs, ours in pairs)
            ratios[shape, server.name] = ratio
            cost, rate, median = (statistics.median(values) for values in list(zip(*rounds))[:3])
            errors = sum(one[3] for one in rounds)
            print(f"{server.name:14}{cost:12.2f}{ratio:10.3f}{rate:12.0f}{median:11.0f}{errors:8}")
    plain = [shape for shape in shapes if shape in ("16", "64", "256", "1000")]
    if plain:
        print(f"\nover {', '.join(plain)} connections")
        for server in SERVERS[1:]:
            values = [ratios[shape, server.name] for shape in plain]
            mean = math.exp(statistics.fmean(map(math.log, values)))
            print(f"{server.name:14}median {statistics.median(values):.3f}, least {min(values):.3f}, geometric mean {mean:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sitrep")
    parser.add_argument("seeds")
    parser.add_argument("--target", default="/quotes?limit=1&fields=id,type,text")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=1)
    parser.add_argument("--shapes", default=",".join(SHAPES))
    parser.add_argument("--port", type=int, default=18080)
    options = parser.parse_args()
    shapes = options.shapes.split(",")
    figures = {}
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bench."))
    # nginx's workers are somebody else.
    folder.chmod(0o755)
    try:
        for server in start(options, folder):
            SERVERS.append(server)
        print(f"{options.target}: {len(SERVERS[0].content())} octets; {options.rounds} rounds of {options.seconds} s")
        for shape in shapes:
            for _ in range(options.rounds):
                for server in SERVERS:
                    figures.setdefault((shape, server.name), []).append(server.measure(shape, options.seconds))
        report(figures, shapes)
    finally:
        for server in {server.process: server for server in SERVERS}.values():
            server.end()
        shutil.rmtree(folder)


SERVERS = []

if __name__ == "__main__":
    main()
