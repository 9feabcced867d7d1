"""Runs one Python action.

Started with one argument, JSON: {"folder", "uid"?, "gid"?, "groups"?, "dataLimit"?}. Answers frames as the ActionLoop
proxy and its Python launcher answer `/init` and `/run`. Header of a frame, 20 bytes, little-endian. In: u32 length,
u8 kind, u8 flags, u16 0, u32 call, u32 maxBytes, u32 maxLogBytes. Out: u32 length, u8 kind, u8 flags, u16 status,
u32 call, f64 extra.
"""

import builtins
import io
import json
import os
import sys
import time
from _thread import RLock, get_ident
from struct import Struct

REQUEST_FD = 3
REPLY_FD = 4
IN = Struct("<IBBHIII")
OUT = Struct("<IBBHId")
READY, REPLY, STDOUT, STDERR, LOG_LIMIT, UNPACKED = 1, 2, 3, 4, 5, 6
INIT, RUN, PROCEED = 1, 2, 3
BINARY, NOT_BASE64 = 2, 4
TRUNCATED = 1
LEAST_LINE_BYTES = 64
PIECE = 65536

sending = RLock()


def send(kind, payload=b"", call=0, status=0, flags=0, extra=0.0):
    """Returns once the system has the frame."""
    rest = memoryview(OUT.pack(len(payload), kind, flags, status, call, extra) + payload)
    with sending:
        while rest:
            rest = rest[os.write(REPLY_FD, rest) :]


def receive(count):
    """Exactly `count` bytes; ends the process group when the server has gone."""
    pieces = []
    while count > 0:
        piece = os.read(REQUEST_FD, min(count, 1 << 20))
        if not piece:
            os.killpg(0, 9)
        pieces.append(piece)
        count -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class Activation:
    """What output belongs to, and how much more of it is taken."""

    def __init__(self, call, budget):
        self.call = call
        self.budget = budget
        self.told = False


current = Activation(0, 0)


def emit(kind, data):
    activation = current
    while data and not activation.told:
        piece, data = data[:PIECE], data[PIECE:]
        cost = max(len(piece), LEAST_LINE_BYTES)
        kept = piece if cost <= activation.budget else piece[: activation.budget]
        activation.budget = max(0, activation.budget - cost)
        now = time.time() * 1000
        if kept:
            send(kind, kept, activation.call, extra=now)
        if len(kept) < len(piece):
            activation.told = True
            send(LOG_LIMIT, call=activation.call, extra=now)


class OutputBytes(io.RawIOBase):
    """The `buffer` of an output: takes bytes, sends whole lines. Threads do not break each other's lines."""

    def __init__(self, kind, descriptor):
        self.kind = kind
        self.descriptor = descriptor
        self.held = {}

    def writable(self):
        return True

    def fileno(self):
        return self.descriptor

    def write(self, data):
        data = bytes(data)
        thread = get_ident()
        with sending:
            held = self.held.pop(thread, b"") + data
            end = len(held) if len(held) >= PIECE else held.rfind(b"\n") + 1
            if end > 0:
                emit(self.kind, held[:end])
            if end < len(held):
                self.held[thread] = held[end:]
        return len(data)

    def flush(self):
        """Sends what the calling thread has begun."""
        with sending:
            emit(self.kind, self.held.pop(get_ident(), b""))

    def flush_all(self):
        with sending:
            for thread in list(self.held):
                emit(self.kind, self.held.pop(thread))

    def close(self):
        self.flush()


class Output(io.TextIOBase):
    """`sys.stdout` or `sys.stderr` of the action."""

    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, kind, descriptor, name):
        self.buffer = OutputBytes(kind, descriptor)
        self.name = name
        self.mode = "w"

    def writable(self):
        return True

    def fileno(self):
        return self.buffer.fileno()

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        self.buffer.write(text.encode("utf-8", "backslashreplace"))
        return len(text)

    def flush(self):
        self.buffer.flush()

    def reconfigure(self, **_options):
        self.flush()

    def close(self):
        self.flush()


def flush_outputs():
    for output in (OUTPUT, ERRORS):
        output.buffer.flush_all()


OUTPUT = Output(STDOUT, 1, "<stdout>")
ERRORS = Output(STDERR, 2, "<stderr>")


def print_exception(error, frames):
    """Prints the traceback without the `frames` that are ours."""
    trace = error.__traceback__
    for _ in range(frames):
        trace = trace.tb_next if trace is not None else None
    error.__traceback__ = trace
    sys.__excepthook__(type(error), error, trace)


class Refused(Exception):
    """Ends `/init` with a status and a text."""

    def __init__(self, status, text):
        super().__init__(text)
        self.status = status
        self.text = text


class Launcher:
    """The states of a proxy: nothing yet, an action, or an action that has gone."""

    def __init__(self, settings):
        self.folder = settings["folder"]
        self.main = None
        self.initialized = False

    def reply(self, head, status, body):
        flush_outputs()
        data = body.encode("utf-8", "backslashreplace")
        limit = head["maxBytes"]
        if len(data) <= limit:
            send(REPLY, data, head["call"], status)
            return
        prefix = data[:limit].decode("utf-8", "ignore").encode("utf-8")
        send(REPLY, prefix, head["call"], status, TRUNCATED, float(len(data)))

    def refuse(self, head, status, text):
        self.reply(head, status, json.dumps({"error": text}, ensure_ascii=False))

    def init(self, head, payload):
        """The payload is: u32 length, that many bytes of JSON {main, env}, then the code."""
        if self.initialized:
            return self.refuse(head, 403, "Cannot initialize the action more than once.")
        end = 4 + int.from_bytes(payload[:4], "little")
        meta = json.loads(payload[4:end])
        code = payload[end:]
        if head["flags"] & NOT_BASE64:
            return self.refuse(head, 400, "cannot decode the request: illegal base64 data")
        if not code:
            return self.refuse(head, 403, "Missing main/no code to execute.")
        try:
            os.environ.update(meta["env"])
            self.place(head, code)
            self.load(meta["main"])
        except Refused as refused:
            return self.refuse(head, refused.status, refused.text)
        self.initialized = True
        return self.reply(head, 200, '{"ok":true}')

    def place(self, head, code):
        """Puts the code where `main__` is imported from."""
        target = os.path.join(self.folder, "main__.py")
        if not head["flags"] & BINARY or (code[:4] != b"PK\x03\x04" and code[:2] != b"\x1f\x8b"):
            with open(target, "wb") as file:
                file.write(code)
            return
        archive = import_sibling("python_archive")
        try:
            unpacked = archive.unpack(code, self.folder)
        except archive.BadArchive as error:
            self.fail_to_build(str(error))
        send(UNPACKED, call=head["call"], extra=float(unpacked))
        if IN.unpack(receive(IN.size))[1] != PROCEED:
            os._exit(1)
        for name in ("exec", "__main__.py"):
            if os.path.isfile(os.path.join(self.folder, name)):
                os.replace(os.path.join(self.folder, name), target)
        if not os.path.isfile(target):
            self.fail_to_build("Zip file does not include main__")

    def fail_to_build(self, reason):
        ERRORS.write(reason + "\n")
        raise Refused(502, "The action failed to generate or locate a binary. See logs for details.")

    def load(self, name):
        sys.path.insert(0, self.folder)
        try:
            if os.path.isdir(os.path.join(self.folder, "virtualenv")):
                self.activate(os.path.join(self.folder, "virtualenv"))
            self.main = self.entry(name)
        except BaseException as error:
            if not isinstance(error, Refused):
                self.explain(error)
            raise Refused(502, "Cannot start action. Check logs for details.") from None

    def entry(self, name):
        module = __import__("main__")
        try:
            return getattr(module, name)
        except AttributeError:
            raise ImportError("cannot import name %r from 'main__'" % name) from None

    def explain(self, error):
        if isinstance(error, SystemExit) and not isinstance(error.code, str):
            return
        print_exception(error, 2)
        if isinstance(error, ImportError) and os.path.isfile(os.path.join(self.folder, "requirements.txt")):
            ERRORS.write("requirements.txt is not installed here: add a virtualenv folder to the zip.\n")

    def activate(self, virtualenv):
        for script in ("bin/activate_this.py", "Scripts/activate_this.py"):
            path = os.path.join(virtualenv, *script.split("/"))
            if os.path.isfile(path):
                with open(path) as file:
                    exec(compile(file.read(), path, "exec"), {"__file__": path, "__name__": "activate_this"})
                break
        else:
            ERRORS.write("Invalid virtualenv. Zip file does not include 'activate_this.py'.\n")
            ERRORS.write(
                "python3 -m venv makes no such script: make the folder with 'virtualenv virtualenv', "
                "or put packages beside __main__.py with 'pip install -t . PACKAGE'.\n"
            )
            raise Refused(502, "")
        self.add_packages(virtualenv)

    def add_packages(self, virtualenv):
        """A folder made by another minor version of Python serves too, as far as its packages are Python."""
        lib = os.path.join(virtualenv, "lib")
        for version in sorted(os.listdir(lib)) if os.path.isdir(lib) else ():
            packages = os.path.join(lib, version, "site-packages")
            if os.path.isdir(packages) and packages not in sys.path:
                sys.path.insert(1, packages)

    def run(self, head, payload):
        if self.main is None:
            return self.refuse(head, 500, "no action defined yet")
        request = json.loads(payload)
        value = {}
        for key, field in request.items():
            if key == "value":
                value = field
            else:
                os.environ["__OW_" + key.upper()] = field
        try:
            body = json.dumps(self.call(value), ensure_ascii=False)
        except BaseException as error:
            if not isinstance(error, SystemExit) or isinstance(error.code, str):
                print_exception(error, 1)
            self.main = None
            return self.refuse(head, 400, "command exited")
        if body[0] not in "{[":
            return self.refuse(head, 502, "The action did not return a dictionary or array.")
        return self.reply(head, 200, body)

    def call(self, value):
        try:
            return self.main(value)
        except Exception as error:
            print_exception(error, 1)
            return {"error": str(error)}


def import_sibling(name):
    folder = os.path.dirname(os.path.abspath(__file__))
    sys.path.insert(0, folder)
    try:
        return __import__(name)
    finally:
        sys.path.remove(folder)


class OriginFinder:
    """Has `http.client` say where its requests come from, once an action asks for it (see python_origin)."""

    def find_spec(self, name, path=None, target=None):
        if name != "http.client":
            return None
        sys.meta_path.remove(self)
        specs = (finder.find_spec(name, path, target) for finder in sys.meta_path)
        spec = next((found for found in specs if found is not None), None)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def exec_module(module):
                load(module)
                import_sibling("python_origin").tag(module)

            spec.loader.exec_module = exec_module
        return spec


def add_site_packages():
    """What comes with the interpreter; start-up hooks in `.pth` files are left out, they cost more than the rest."""
    version = "python%d.%d" % sys.version_info[:2]
    for path in (
        "%s/lib/%s/site-packages" % (sys.prefix, version),
        "/usr/local/lib/%s/dist-packages" % version if sys.prefix == "/usr" else "",
        "/usr/lib/python3/dist-packages" if sys.prefix == "/usr" else "",
    ):
        if path and os.path.isdir(path):
            sys.path.append(path)


def leave(code=None):
    raise SystemExit(code)


def await_groups(expected):
    """Waits until the process is where its limits are; the move was begun before this program was."""
    for _ in range(5000):
        with open("/proc/self/cgroup") as file:
            lines = file.read().split("\n")
        if sum(line.endswith("/" + expected["name"]) for line in lines) >= expected["count"]:
            return
        time.sleep(0.001)
    raise RuntimeError("the process did not get into its control group")


def prepare(settings):
    os.chdir(settings["folder"])
    for descriptor in (REQUEST_FD, REPLY_FD):
        os.set_inheritable(descriptor, False)
    if "groups" in settings:
        await_groups(settings["groups"])
    if "dataLimit" in settings:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (settings["dataLimit"], settings["dataLimit"]))
    if "uid" in settings:
        os.setgroups([])
        os.setgid(settings["gid"])
        os.setuid(settings["uid"])
    add_site_packages()
    sys.meta_path.insert(0, OriginFinder())
    builtins.exit = builtins.quit = leave
    sys.argv = [""]
    sys.stdout = sys.__stdout__ = OUTPUT
    sys.stderr = sys.__stderr__ = ERRORS


def main():
    global current
    settings = json.loads(sys.argv[1])
    prepare(settings)
    launcher = Launcher(settings)
    handlers = {INIT: launcher.init, RUN: launcher.run}
    send(READY)
    while True:
        length, kind, flags, _, call, max_bytes, max_log_bytes = IN.unpack(receive(IN.size))
        payload = receive(length) if length else b""
        current = Activation(call if kind == RUN else 0, max_log_bytes)
        head = {"call": call, "flags": flags, "maxBytes": max_bytes}
        if kind in handlers:
            handlers[kind](head, payload)
        flush_outputs()
        current = Activation(0, max_log_bytes)


main()
