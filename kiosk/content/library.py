# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a pack: from the cache when it is valid, compiled anew when its sources changed.

A pack with faults never replaces a good one: the last good compilation of the same folder is used,
then the built-in pack.
"""

import logging
import os
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fault import ContentError, Fault
from kiosk.content.store import STORE_FORMAT, ContentStore, StoreError, open_store, write_store
from kiosk.domain.pack_header import VIDEO_FOLDER

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A pack ready to show; ``refused`` holds the faults of the pack it stands in for."""

    store: ContentStore
    refused: ContentError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Opens packs. ``built_in`` is the pack shipped with the program."""

    cache: Path
    built_in: Path
    has_scene: Callable[[str], bool]
    has_icon: Callable[[str], bool]

    def open(self, folder: Path) -> OpenedPack:
        """Return the pack in ``folder``, or the best one in its place.

        Raises ContentError when not even the built-in pack can be used.
        """
        stem = f"content-{zlib.crc32(str(folder.resolve()).encode()):08x}"
        stamp = self.cache / f"{stem}.stamp"
        try:
            signature = _signature(folder)
            store = self._from_stamp(stem, stamp, signature)
            if store is None:
                store = self._from_sources(folder, stem, stamp, signature)
            return OpenedPack(store)
        except OSError as error:
            where = Path(error.filename or folder)
            fault = Fault(where, 1, f"cannot be read ({error.strerror})", "make it readable")
            refused = ContentError(str(folder), [fault])
        except ContentError as error:
            refused = error
        logger.error("%s", refused)
        return self._stand_in(folder, stem, refused)

    def _from_stamp(self, stem: str, stamp: Path, signature: str) -> ContentStore | None:
        try:
            key, seen = stamp.read_text("utf-8").split("\n", maxsplit=1)
            if seen != signature:
                return None
            return open_store(self.cache / f"{stem}-{key}.sqlite", key)
        except (OSError, ValueError, StoreError):
            return None

    def _from_sources(self, folder: Path, stem: str, stamp: Path, signature: str) -> ContentStore:
        # Imported here: a start with a valid cache must not pay for the YAML reader.
        from kiosk.content.loader import load_pack, sources_of  # noqa: PLC0415

        key = _key(folder, sources_of(folder)) if folder.is_dir() else ""
        target = self.cache / f"{stem}-{key}.sqlite"
        store = self._existing(target, key)
        if store is None:
            logger.info("Compiling the content pack in %s", folder)
            pack, _ = load_pack(folder, self.has_scene, self.has_icon)
            try:
                store = write_store(pack, key, target)
            except (OSError, sqlite3.Error, StoreError) as error:
                logger.warning("%s: the compiled content is kept in memory (%s)", target, error)
                return write_store(pack, key, None)
        try:
            stamp.write_text(f"{key}\n{signature}", "utf-8")
        except OSError as error:
            logger.warning("%s: cannot be written (%s)", stamp, error)
        self._forget_others(stem, target)
        return store

    def _existing(self, target: Path, key: str) -> ContentStore | None:
        if not target.is_file():
            return None
        try:
            return open_store(target, key)
        except StoreError as error:
            logger.warning("%s; compiling it again", error)
            return None

    def _forget_others(self, stem: str, keep: Path) -> None:
        """Remove older compilations of the folder, once a newer good one is in place."""
        for old in self.cache.glob(f"{stem}-*.sqlite"):
            if old != keep:
                old.unlink(missing_ok=True)

    def _stand_in(self, folder: Path, stem: str, refused: ContentError) -> OpenedPack:
        candidates = sorted(
            self.cache.glob(f"{stem}-*.sqlite"), key=lambda path: path.stat().st_mtime, reverse=True
        )
        for path in candidates:
            try:
                store = open_store(path)
            except StoreError as error:
                logger.warning("%s", error)
                continue
            logger.warning("Showing the last good content: %s", path)
            return OpenedPack(store, refused)
        if folder.resolve() == self.built_in.resolve():
            raise refused
        logger.warning("Showing the built-in content instead of %s", folder)
        return OpenedPack(self.open(self.built_in).store, refused)


def _signature(folder: Path) -> str:
    """Return a quick mark of the sources: names, sizes and times, without reading them."""
    rows = [f"{STORE_FORMAT}\n"]
    for root, _, names in os.walk(folder):
        films = os.path.basename(root) == VIDEO_FOLDER  # noqa: PTH119 - Path costs 3 ms
        for name in names:
            if films or name.endswith(".yaml"):
                full = os.path.join(root, name)  # noqa: PTH118 - Path costs 3 ms for 80 files
                stat = os.stat(full)  # noqa: PTH116 - as above
                rows.append(f"{full!r} {stat.st_size} {stat.st_mtime_ns}\n")
    return "".join(sorted(rows))


def _key(folder: Path, sources: list[Path]) -> str:
    """Return the hash of what the sources say, which names the compilation."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which a start with a valid cache does not need

    digest = hashlib.blake2b(f"{STORE_FORMAT}\n".encode(), digest_size=16)
    for path in sources:
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    # Films without a record are part of the pack, by their names.
    for film in sorted((folder / VIDEO_FOLDER).glob("*")):
        digest.update(f"{film.name}\0".encode())
    return digest.hexdigest()
