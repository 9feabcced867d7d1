"""What a container of the python image runs: owns port 8080 and has the launcher as its child.

The launcher, of `packages/server-mock/launchers`, takes and answers frames; this turns requests into those.
"""

import base64
import binascii
import json
import os
import signal
import sys
from struct import Struct

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from http_server import Streams, error_body, parse_object, serve  # noqa: E402

LAUNCHER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "python_launcher.py")
FOLDER = "/action"
OUT = Struct("<IBBHIII")
IN = Struct("<IBBHId")
READY, REPLY, STDOUT, STDERR, LOG_LIMIT, UNPACKED = 1, 2, 3, 4, 5, 6
INIT, RUN, PROCEED = 1, 2, 3
BINARY, NOT_BASE64 = 2, 4
UNLIMITED = 0xFFFFFFFF


class Ended(Exception):
    """The launcher has gone."""


class Child:
    """The process of the action."""

    def __init__(self):
        requests, self.requests = os.pipe()
        self.replies, replies = os.pipe()
        moves = [(os.POSIX_SPAWN_DUP2, requests, 103), (os.POSIX_SPAWN_DUP2, replies, 104)]
        moves += [(os.POSIX_SPAWN_DUP2, 103, 3), (os.POSIX_SPAWN_DUP2, 104, 4)]
        moves += [(os.POSIX_SPAWN_CLOSE, 103), (os.POSIX_SPAWN_CLOSE, 104)]
        command = [sys.executable, "-I", "-S", "-B", LAUNCHER, json.dumps({"folder": FOLDER})]
        self.pid = os.posix_spawn(sys.executable, command, dict(os.environ), file_actions=moves, setpgroup=0)
        os.close(requests)
        os.close(replies)

    def send(self, kind, flags, payload, log_bytes):
        rest = memoryview(OUT.pack(len(payload), kind, flags, 0, 1, UNLIMITED, log_bytes) + payload)
        try:
            while rest:
                rest = rest[os.write(self.requests, rest) :]
        except OSError:
            raise Ended() from None

    def receive(self):
        """The next frame: kind, status, payload, extra."""
        length, kind, _, status, _, extra = IN.unpack(self.read(IN.size))
        return kind, status, self.read(length), extra

    def read(self, count):
        pieces = []
        while count > 0:
            piece = os.read(self.replies, min(count, 1 << 20))
            if not piece:
                raise Ended()
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)

    def follow_to_the_grave(self):
        """Only the kernel kills it, for memory: the container has then ended too, and whoever looks sees why."""
        _, status = os.waitpid(self.pid, 0)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            os._exit(137)


class Proxy:
    def __init__(self):
        self.streams = Streams()
        self.child = Child()
        self.initialized = False

    def answer(self, request):
        if request.path == "/init":
            return self.init(request)
        return self.run(request) if request.path == "/run" else (200, b"")

    def init(self, request):
        try:
            value = parse_object(request.body).get("value") or {}
            text = value.get("code") or ""
        except (ValueError, AttributeError) as error:
            return 400, error_body("Error unmarshaling request: %s" % error)
        if self.initialized:
            return 403, error_body("Cannot initialize the action more than once.")
        flags = BINARY if value.get("binary") else 0
        try:
            code = base64.b64decode(text, validate=True) if flags else text.encode("utf-8", "surrogatepass")
        except (binascii.Error, ValueError):
            return 400, error_body("cannot decode the request: illegal base64 data")
        env = {name: value for name, value in (value.get("env") or {}).items() if isinstance(value, str)}
        meta = json.dumps({"main": value.get("main") or "main", "env": env}).encode()
        status, body = self.call(request, INIT, flags, len(meta).to_bytes(4, "little") + meta + code)
        self.initialized = status == 200
        if status == 502:
            self.streams.end_activation(request.marker)
        return status, body

    def run(self, request):
        try:
            fields = parse_object(request.body)
        except ValueError as error:
            return 400, error_body("Error unmarshaling request: %s" % error)
        odd = [name for name, field in fields.items() if name != "value" and not isinstance(field, str)]
        for name in odd:
            del fields[name]
        payload = json.dumps(fields).encode() if odd else request.body
        status, body = self.call(request, RUN, 0, payload)
        self.streams.end_activation(request.marker)
        return status, body

    def call(self, request, kind, flags, payload):
        if self.child is None:
            return 500, error_body("no action defined yet")
        try:
            self.child.send(kind, flags, payload, request.log_bytes)
            return self.reply(request)
        except Ended:
            self.child.follow_to_the_grave()
            self.child = None
            return 400, error_body("command exited")

    def reply(self, request):
        while True:
            kind, status, payload, extra = self.child.receive()
            if kind == REPLY:
                return status, payload
            if kind in (STDOUT, STDERR):
                self.streams.write(1 if kind == STDOUT else 2, payload)
            elif kind == LOG_LIMIT:
                request.is_cut = True
            elif kind == UNPACKED:
                request.unpacked = int(extra)
                self.child.send(PROCEED, 0, b"", request.log_bytes)


serve(Proxy().answer)
