"""Answers `/init` and `/run` on port 8080, one request at a time; shared by the images that Python serves.

Three headers are between our invoker and our images: `x-wsk-token` of the first `/init` is asked for from then on;
`x-wsk-marker` is the line that says on both streams that an activation has ended, instead of the usual one, which an
action could print itself; `x-wsk-log-bytes` is how much of its log an activation may write; `x-wsk-logs` of the
answer says that it wanted to write more, and `x-wsk-unpacked` how much came out of an archive.
"""

import json
import os
import socket
import sys
from _thread import allocate_lock, start_new_thread

PORT = 8080
LONGEST_HEAD = 65536
LONGEST_BODY = 48 * 1024 * 1024
END_OF_ACTIVATION = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"
REASONS = {200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 413: "Too Large", 500: "Error", 502: "Bad Gateway"}

turn = allocate_lock()


def error_body(text):
    return json.dumps({"error": text}, ensure_ascii=False).encode("utf-8", "backslashreplace")


def write_all(descriptor, data):
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


class Streams:
    """Descriptors 1 and 2 of the container."""

    def __init__(self):
        self.at_line_start = {1: True, 2: True}

    def write(self, descriptor, data):
        if data:
            write_all(descriptor, data)
            self.at_line_start[descriptor] = data.endswith(b"\n")

    def end_activation(self, marker):
        for descriptor in (1, 2):
            start = b"" if self.at_line_start[descriptor] else b"\n"
            write_all(descriptor, start + marker.encode() + b"\n")
            self.at_line_start[descriptor] = True


class Request:
    def __init__(self, method, path, headers, body):
        self.method = method
        self.path = path
        self.body = body
        self.token = headers.get("x-wsk-token")
        self.marker = headers.get("x-wsk-marker", END_OF_ACTIVATION)
        self.is_cut = False
        self.unpacked = None
        log_bytes = headers.get("x-wsk-log-bytes", "")
        self.log_bytes = int(log_bytes) if log_bytes.isdigit() else 0xFFFFFFFF

    def more_headers(self):
        """What our invoker wants to know besides."""
        cut = "x-wsk-logs: truncated\r\n" if self.is_cut else ""
        return cut if self.unpacked is None else "%sx-wsk-unpacked: %d\r\n" % (cut, self.unpacked)


class Connection:
    def __init__(self, peer, answer):
        self.peer = peer
        self.answer = answer
        self.pending = b""

    def serve(self):
        try:
            while self.serve_one():
                pass
        except OSError:
            pass
        finally:
            self.peer.close()

    def serve_one(self):
        """Returns whether the connection may be used again."""
        head = self.read_head()
        if head is None:
            return False
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, version = (first.split(" ") + ["", ""])[:3]
        fields = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in fields}
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > LONGEST_BODY or "transfer-encoding" in headers:
            self.send(413, error_body("Error unmarshaling request: its length is not known, or too much"), "close")
            return False
        if headers.get("expect", "").lower() == "100-continue":
            self.peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self.read(int(length))
        keep = headers.get("connection", "keep-alive" if version == "HTTP/1.1" else "close").lower()
        with turn:
            request = Request(method, path, headers, body)
            status, data = self.answer(request)
        self.send(status, data, keep, request.more_headers())
        return keep != "close"

    def send(self, status, data, connection, more=""):
        first = "HTTP/1.1 %d %s\r\n" % (status, REASONS.get(status, "Status"))
        head = "content-type: application/json\r\ncontent-length: %d\r\nconnection: %s\r\n" % (len(data), connection)
        self.peer.sendall((first + head + more + "\r\n").encode() + data)

    def read_head(self):
        while b"\r\n\r\n" not in self.pending:
            if len(self.pending) > LONGEST_HEAD or not self.receive():
                return None
        head, _, self.pending = self.pending.partition(b"\r\n\r\n")
        return head

    def read(self, count):
        pieces, missing = [self.pending[:count]], count - len(self.pending)
        self.pending = self.pending[count:]
        while missing > 0:
            piece = self.peer.recv(min(missing, 1 << 20))
            if not piece:
                raise OSError("the request ends too early")
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)

    def receive(self):
        data = self.peer.recv(65536)
        self.pending += data
        return bool(data)


class Gate:
    """Lets through only whoever brings what the first `/init` brought."""

    def __init__(self):
        self.token = None

    def admits(self, request):
        if self.token is not None:
            return request.token == self.token
        if request.path == "/init":
            self.token = request.token
        return True


def serve(answer):
    """`answer(request)` returns status and body. Never returns."""
    gate = Gate()

    def guarded(request):
        if not gate.admits(request):
            return 403, error_body("Not yours to call.")
        return answer(request)

    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("0.0.0.0", PORT))
    listener.listen(128)
    while True:
        peer, _ = listener.accept()
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start_new_thread(Connection(peer, guarded).serve, ())


def parse_object(body):
    """The JSON object that a body is; raises ValueError."""
    value = json.loads(body)
    if not isinstance(value, dict):
        raise ValueError("no JSON object")
    return value


def import_from_here():
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
