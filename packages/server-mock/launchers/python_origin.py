"""Requests of an action to its own platform say under which transaction it runs, as those of Node.js actions do."""

import os

HEADER = b"x-request-id:"
DEFAULT_PORTS = {"http": 80, "https": 443}


def platform():
    """Host and port of the platform."""
    scheme, _, authority = os.environ.get("__OW_API_HOST", "").partition("://")
    host, colon, port = authority.rpartition(":")
    return (host.strip("[]"), int(port)) if colon else (authority, DEFAULT_PORTS.get(scheme))


def tag(module):
    """`module` is `http.client`, which urllib, requests and most others are made of."""
    end_headers = module.HTTPConnection.endheaders

    def endheaders(self, *args, **kwargs):
        lines = getattr(self, "_buffer", [])
        if (self.host, self.port) == platform() and not any(line.lower().startswith(HEADER) for line in lines):
            transaction = os.environ.get("__OW_TRANSACTION_ID")
            if transaction:
                self.putheader("X-Request-ID", transaction)
        return end_headers(self, *args, **kwargs)

    module.HTTPConnection.endheaders = endheaders
