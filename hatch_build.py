"""Puts our rules into the wheel, compiled: an installed Unspun reads no YAML at start."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles rules/ into the wheel's linter/rules.bin; an editable install reads rules/."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from linter.packs import folders
        from linter.packs.compiled import compile_rules, packed
        from linter.packs.folders import read_pack

        rules = [rule for folder in folders.own_packs() for rule in read_pack(folder)]
        self._folder = tempfile.TemporaryDirectory()
        compiled = Path(self._folder.name) / folders.SHIPPED.name
        compiled.write_bytes(packed(compile_rules(rules)))
        build_data["force_include"][str(compiled)] = f"linter/{folders.SHIPPED.name}"
        build_data["pure_python"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            self._folder.cleanup()
