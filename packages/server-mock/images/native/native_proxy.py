"""What a container of the generic image runs: a new process of `/action/exec` for each activation.

The parameters are its first argument, unless they are too long for one, and its standard input; the last line that it
prints is the result, what stands before is its log.
"""

import base64
import json
import os
import stat
import subprocess
import sys
from _thread import start_new_thread

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from http_server import Streams, error_body, parse_object, serve  # noqa: E402

FOLDER = "/action"
EXECUTABLE = "/action/exec"
LONGEST_ARGUMENT = 131071
LONGEST_RESULT = 64 * 1024 * 1024
NO_BINARY = "The action failed to generate or locate a binary. See logs for details."


class NoBinary(Exception):
    """Says in the log why there is nothing to execute."""


class Action:
    def __init__(self):
        self.streams = Streams()
        self.env = dict(os.environ)
        self.initialized = False
        self.has_code = False

    def answer(self, request):
        try:
            if request.path == "/init":
                return self.init(request)
            return self.run(request) if request.path == "/run" else (404, error_body("There is /init and /run."))
        except Exception as error:
            return 500, error_body("Internal error. %s" % error)

    def init(self, request):
        if self.initialized and os.environ.get("PROXY_ALLOW_REINIT") != "1":
            return 403, error_body("Cannot initialize the action more than once.")
        try:
            value = parse_object(request.body).get("value") or {}
            if not isinstance(value, dict):
                raise ValueError("no JSON object")
        except ValueError:
            return 404, error_body("The action did not receive a dictionary or array as an argument.")
        self.initialized = True
        self.env.update((name, text) for name, text in (value.get("env") or {}).items() if isinstance(text, str))
        try:
            self.has_code = self.place(value, request)
        except NoBinary as error:
            self.streams.write(2, ("%s\n" % error).encode("utf-8", "backslashreplace"))
            self.streams.end_activation(request.marker)
            return 502, error_body(NO_BINARY)
        return 200, b"OK"

    def place(self, value, request):
        """Returns whether code came."""
        code = value.get("code")
        if not isinstance(code, str) or code == "":
            return os.path.isfile(EXECUTABLE)
        if value.get("binary"):
            self.unpack(code, request)
        else:
            with open(EXECUTABLE, "wb") as file:
                file.write(code.encode("utf-8", "surrogatepass"))
        if not os.path.isfile(EXECUTABLE):
            raise NoBinary("The archive has no file named exec.")
        os.chmod(EXECUTABLE, os.stat(EXECUTABLE).st_mode | stat.S_IRWXU | stat.S_IXGRP | stat.S_IXOTH)
        with open(EXECUTABLE, "rb") as file:
            if file.read(2) not in (b"#!", b"\x7fE"):
                raise NoBinary("exec is neither a program nor a script that begins with #!")
        return True

    def unpack(self, code, request):
        import python_archive

        try:
            data = base64.b64decode(code, validate=True)
        except ValueError:
            raise NoBinary("The code is no base64.") from None
        if data[:4] != b"PK\x03\x04" and data[:2] != b"\x1f\x8b":
            with open(EXECUTABLE, "wb") as file:
                file.write(data)
            return
        try:
            request.unpacked = python_archive.unpack(data, FOLDER)
        except python_archive.BadArchive as error:
            raise NoBinary(str(error)) from None

    def run(self, request):
        try:
            fields = parse_object(request.body)
            value = fields.pop("value", {})
            if not isinstance(value, (dict, list)):
                raise ValueError("no JSON object")
        except ValueError:
            return 404, error_body("The action did not receive a dictionary or array as an argument.")
        if not self.initialized:
            return 502, error_body("The action failed to locate a binary. See logs for details.")
        if not self.has_code:
            self.streams.end_activation(request.marker)
            return 200, error_body("This is a stub action. Replace it with custom logic.")
        context = {"__OW_%s" % name.upper(): text for name, text in fields.items() if isinstance(text, str)}
        answer = self.execute(json.dumps(value, ensure_ascii=False), {**self.env, **context})
        self.streams.end_activation(request.marker)
        return answer

    def execute(self, value, env):
        argument = [value] if len(value.encode("utf-8", "surrogatepass")) <= LONGEST_ARGUMENT and "\0" not in value else []
        pipe = subprocess.PIPE
        try:
            process = subprocess.Popen([EXECUTABLE, *argument], stdin=pipe, stdout=pipe, cwd=FOLDER, env=env, bufsize=0)
        except OSError as error:
            self.streams.write(2, ("exec could not be started: %s\n" % error.strerror).encode())
            return 502, error_body("The action failed to locate a binary. See logs for details.")
        start_new_thread(feed, (process.stdin, value.encode("utf-8", "surrogatepass")))
        last = self.print_all_but_last(process.stdout)
        process.stdout.close()
        process.wait()
        if process.returncode == -9:
            # Only the kernel kills it, for memory: whoever looks at the container sees why.
            os._exit(137)
        return self.result(last)

    def print_all_but_last(self, output):
        """Returns the last line, which is the result."""
        held = b""
        for chunk in iter(lambda: output.read(1 << 16), b""):
            held += chunk
            end = held.rfind(b"\n", 0, len(held.rstrip(b"\n"))) + 1
            if len(held) > LONGEST_RESULT:
                end = len(held)
            self.streams.write(1, held[:end])
            held = held[end:]
        return held

    def result(self, last):
        try:
            is_result = isinstance(json.loads(last), (dict, list))
        except ValueError:
            is_result = False
        if is_result:
            return 200, last.strip()
        self.streams.write(1, last)
        return 502, error_body("The action did not return a dictionary or array.")


def feed(pipe, data):
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[pipe.write(rest) :]
        pipe.close()
    except OSError:
        # It ended, or closed its input, without reading all.
        pass


serve(Action().answer)
