"""YAML as nodes: plain values that know their lines. What they must be, `linter/schema.py` says.

Nothing is silently lost, and no file explodes or takes the process with it: a key given twice, a
tag, an alias bomb and a thousand brackets are errors that name the line.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.errors import brief

if TYPE_CHECKING:
    import yaml

    from linter.errors import UnspunError

_MAX_NODES = 2_000_000  # values in one file; an alias bomb has more, 10,000 phrases in a rule don't
_PLAIN_TAGS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")


_TOO_DEEP = "is nested too deeply to be read"


class Node(NamedTuple):
    """A value: a scalar, a list of nodes or a dict of nodes; its line; a scalar as written."""

    value: Any
    line: int | None
    written: str | None = None


class Where(NamedTuple):
    """The place that an error names, and the error's class."""

    path: str
    error: type[UnspunError]
    key: str = ""

    def under(self, key: str) -> Where:
        return self._replace(key=f"{self.key}.{key}" if self.key else key)

    def fail(self, node: Node, message: str) -> UnspunError:
        what = f"`{self.key}` {message}" if self.key else message
        return self.error(what, path=self.path, line=node.line)


def read_yaml(text: str, where: Where) -> Node:
    """The one document in a YAML text. Raises `where.error` with the line where YAML breaks."""
    import yaml  # a run without a file to read does without its 20 ms

    try:
        root = yaml.compose(text, Loader=yaml_loader())
        return Node(None, 1) if root is None else _Reader(where).read(root)
    except yaml.MarkedYAMLError as error:
        if "maximum nesting depth" in str(error.problem):  # PyYAML's own limit, from 6.0.4 on
            raise where.error(_TOO_DEEP, path=where.path) from None
        mark = error.problem_mark or error.context_mark
        # What is unfinished at the end is reported after the last line.
        line = None if mark is None else min(mark.line, text.rstrip().count("\n")) + 1
        raise where.error(f"is not YAML: {error.problem}", path=where.path, line=line) from None
    except yaml.YAMLError as error:  # a character that YAML forbids
        reason = " ".join(str(error).split())
        raise where.error(f"is not YAML: {reason}", path=where.path) from None
    except RecursionError:
        # Too many brackets, or an alias inside what it stands for.
        raise where.error(_TOO_DEEP, path=where.path) from None


@cache
def yaml_loader() -> type[yaml.SafeLoader]:
    """PyYAML's safe loader on libyaml's parser, for any YAML that we have not written ourselves.

    Raises RecursionError where PyYAML's own CSafeLoader, whose composer is compiled, overflows the
    stack and takes the process with it: at 100,000 brackets.
    """
    import yaml
    from yaml.composer import Composer
    from yaml.constructor import SafeConstructor
    from yaml.resolver import Resolver

    if not yaml.__with_libyaml__:
        return yaml.SafeLoader
    from yaml._yaml import CParser

    class Loader(Composer, CParser, SafeConstructor, Resolver):
        def __init__(self, stream: str) -> None:
            CParser.__init__(self, stream)
            Composer.__init__(self)
            SafeConstructor.__init__(self)
            Resolver.__init__(self)

    return Loader  # type: ignore[return-value]


class _Reader:
    """Turns YAML's nodes into ours, refusing what would be lost or explode."""

    def __init__(self, where: Where) -> None:
        from yaml.constructor import SafeConstructor

        self._where = where
        self._left = _MAX_NODES
        self._scalars = SafeConstructor()

    def read(self, node: yaml.Node) -> Node:
        import yaml

        line = node.start_mark.line + 1
        self._left -= 1
        if self._left < 0:
            raise self._fail(line, f"has more than {_MAX_NODES:,} values (aliases counted)")
        if not isinstance(node, yaml.ScalarNode) and node.tag not in _PLAIN_TAGS:
            raise self._fail(line, f"has the tag `{brief(node.tag)}`; drop it")
        if isinstance(node, yaml.MappingNode):
            return Node(self._mapping(node), line)
        if isinstance(node, yaml.SequenceNode):
            return Node([self.read(each) for each in node.value], line)
        try:
            return Node(self._scalars.construct_object(node), line, node.value)
        # What PyYAML's constructors raise for a value that does not fit its tag: `!!bool maybe`.
        except (ValueError, LookupError, AttributeError, TypeError, yaml.YAMLError):
            raise self._fail(
                line, f"can't read the value `{brief(node.value)}`; quote it"
            ) from None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Node]:
        import yaml

        entries: dict[str, Node] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise self._fail(line, "a key must be one word")
            if key.value in entries:
                raise self._fail(line, f"the key `{brief(key.value)}` is given twice; keep one")
            # The key's line, not the value's: that is where an editor looks.
            entries[key.value] = self.read(value)._replace(line=line)
        return entries

    def _fail(self, line: int, message: str) -> UnspunError:
        return self._where.error(message, path=self._where.path, line=line)
