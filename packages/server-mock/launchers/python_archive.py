"""Unpacks what users upload.

The rules hold whatever an archive claims: plain files and folders only, inside one folder, counted by the bytes that
really come out.
"""

import io
import os
import stat
import tarfile
import time
import zipfile
import zlib

TOTAL_BYTES = 512 * 1024 * 1024
ENTRIES = 20000
RATIO = 200
RATIO_FROM_BYTES = 1024 * 1024
DEPTH = 32
NAME_BYTES = 4096
SEGMENT_BYTES = 255
# Of the processor: a busy machine is not the archive's fault.
SECONDS = 10
PIECE = 65536


class BadArchive(Exception):
    """Says why an archive is refused."""


def safe_segments(name):
    if "\0" in name or "\\" in name:
        raise BadArchive("%r is not a portable name." % name[:200])
    if name.startswith("/") or (name[1:2] == ":" and name[:1].isalpha()):
        raise BadArchive("%r is an absolute path." % name[:200])
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise BadArchive("A name is too long.")
    segments = [segment for segment in name.split("/") if segment not in ("", ".")]
    if ".." in segments:
        raise BadArchive("%r leads out of the folder." % name[:200])
    if len(segments) > DEPTH:
        raise BadArchive("Folders are nested deeper than %d." % DEPTH)
    if any(len(segment.encode("utf-8", "surrogateescape")) > SEGMENT_BYTES for segment in segments):
        raise BadArchive("A name is too long.")
    return segments


class Unpacking:
    """Where entries go; keeps count of them."""

    def __init__(self, folder, archive_bytes):
        self.folder = folder
        self.archive_bytes = archive_bytes
        self.total = 0
        self.entries = 0
        self.deadline = time.process_time() + SECONDS

    def check_time(self):
        if time.process_time() > self.deadline:
            raise BadArchive("Unpacking takes more than %d seconds of the processor." % SECONDS)

    def count(self):
        self.entries += 1
        if self.entries > ENTRIES:
            raise BadArchive("It has more than %d entries." % ENTRIES)
        self.check_time()

    def take(self, size):
        self.total += size
        if self.total > TOTAL_BYTES:
            raise BadArchive("It unpacks to more than %d bytes." % TOTAL_BYTES)
        if self.total > RATIO_FROM_BYTES and self.total > self.archive_bytes * RATIO:
            raise BadArchive("It unpacks to more than %d times its size." % RATIO)
        self.check_time()

    def add_folder(self, name):
        self.count()
        self.make_folders(safe_segments(name))

    def make_folders(self, segments):
        try:
            os.makedirs(os.path.join(self.folder, *segments), 0o755, exist_ok=True)
        except OSError as error:
            raise BadArchive("%r cannot be a folder: %s." % ("/".join(segments), error.strerror)) from None

    def add_file(self, name, mode, source):
        self.count()
        segments = safe_segments(name)
        if not segments:
            raise BadArchive("%r is not a file name." % name[:200])
        self.make_folders(segments[:-1])
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(os.path.join(self.folder, *segments), flags, (mode & 0o777) | 0o600)
        except FileExistsError:
            raise BadArchive("%r occurs twice." % name[:200]) from None
        except OSError as error:
            raise BadArchive("%r cannot be written: %s." % (name[:200], error.strerror)) from None
        before = self.total
        with os.fdopen(descriptor, "wb") as file:
            for piece in iter(lambda: source.read(PIECE), b""):
                self.take(len(piece))
                file.write(piece)
        return self.total - before


def check_overlaps(infos):
    """Entries that share bytes are how a small zip becomes a large one."""
    end = -1
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise BadArchive("Its entries overlap.")
        end = info.header_offset + 30 + info.compress_size


def check_zip_entry(info):
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.flag_bits & 0x2041:
        raise BadArchive("It is encrypted.")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BadArchive("Its compression method %d is not supported." % info.compress_type)
    if info.create_system == 3 and kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise BadArchive("%r is neither a file nor a folder; links and devices are not allowed." % info.filename)


def unzip(data, unpacking):
    # Counted before the module makes an object of each.
    if data.count(b"PK\x01\x02") > ENTRIES:
        raise BadArchive("It has more than %d entries." % ENTRIES)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        for info in infos:
            check_zip_entry(info)
        check_overlaps(infos)
        for info in infos:
            # The name as it stands in the archive: the module cuts it at a NUL.
            if "\0" in info.orig_filename:
                raise BadArchive("%r is not a portable name." % info.orig_filename[:200])
            if info.is_dir():
                unpacking.add_folder(info.filename)
                continue
            mode = info.external_attr >> 16 if info.create_system == 3 else 0
            with archive.open(info) as source:
                if unpacking.add_file(info.filename, mode or 0o644, source) != info.file_size:
                    raise BadArchive("%r is broken." % info.filename)


class TarEntry(tarfile.TarInfo):
    @classmethod
    def frombuf(cls, buf, encoding, errors):
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            # The module takes a broken header for the end.
            if buf.count(0) != len(buf):
                raise BadArchive("Its headers are broken.") from None
            raise


def untar(data, unpacking):
    with tarfile.open(fileobj=io.BytesIO(data), mode="r|gz", tarinfo=TarEntry) as archive:
        for entry in archive:
            if entry.isdir():
                unpacking.add_folder(entry.name)
            elif entry.isreg() and not entry.issparse():
                unpacking.add_file(entry.name, entry.mode, archive.extractfile(entry))
            else:
                raise BadArchive("%r is neither a file nor a folder; links and devices are not allowed." % entry.name)


def unpack(data, folder):
    """Unpacks a zip or tar.gz into `folder`, which is empty. Returns the bytes that came out."""
    unpacking = Unpacking(folder, len(data))
    try:
        (unzip if data[:2] == b"PK" else untar)(data, unpacking)
    except BadArchive as error:
        raise BadArchive("There was an error uncompressing the action archive. " + str(error)) from None
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise BadArchive("There was an error uncompressing the action archive. %s" % error) from None
    return unpacking.total
