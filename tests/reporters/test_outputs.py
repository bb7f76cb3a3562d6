"""Where reports go: a stream, or a file that is written whole or not at all."""

from __future__ import annotations

import io
import json
import os
import stat
from pathlib import Path

import pytest

from linter import reporters
from linter.errors import UnspunError
from linter.reporters import Output

from .factory import article, report

MADE = report(article("Small [[kidney rocks]] “pass”."))


class Stream(io.TextIOWrapper):
    """A standard stream in a locale that is no UTF-8."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="cp1252", newline="\r\n")

    def bytes(self) -> bytes:
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_each_format_is_a_module() -> None:
    for name in reporters.FORMATS:
        assert reporters.render(name, report())


def test_outputs() -> None:
    assert reporters.outputs([]) == (Output("console"),)
    assert reporters.outputs(["json=a=b.json", "console"]) == (
        Output("json", Path("a=b.json")),
        Output("console"),
    )
    assert reporters.outputs(["json=-"]) == (Output("json"),)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (["jsn"], "there is no format `jsn`; did you mean `json`?"),
        (["json="], "`--format json=` names no file; write --format json=FILE"),
        (
            ["json", "json=-"],
            (
                "`json` and `json` would both go to standard output; "
                "give one a file: --format json=FILE"
            ),
        ),
        (
            ["console", "console"],
            "`console` is asked for twice; give each report a file of its own",
        ),
        (
            ["json=/x/a", "console=/x/../x/a"],
            "/x/a is asked for twice; give each report a file of its own",
        ),
    ],
)
def test_outputs_that_can_not_be(values: list[str], message: str) -> None:
    with pytest.raises(UnspunError) as error:
        reporters.outputs(values)
    assert str(error.value) == message


def test_render_knows_the_formats() -> None:
    with pytest.raises(UnspunError, match="there is no format `xml`"):
        reporters.render("xml", report())


def test_json_takes_standard_output_for_itself() -> None:
    out, err = Stream(), Stream()
    reporters.write(MADE, reporters.outputs(["console", "json"]), stdout=out, stderr=err)
    assert out.bytes() == reporters.render("json", MADE).encode()
    assert b"kidney-rocks" in err.bytes()
    out, err = Stream(), Stream()
    reporters.write(MADE, reporters.outputs(["json"]), stdout=out, stderr=err)
    assert (json.loads(out.bytes()), err.bytes()) == (MADE.to_dict(), b"")


def test_the_console_speaks_the_stream_s_encoding() -> None:
    out = Stream()
    reporters.write(MADE, [Output("console")], stdout=out)
    expected = reporters.render("console", MADE, encoding="cp1252")
    assert out.bytes() == expected.replace("\n", "\r\n").encode("cp1252")
    assert "| Small kidney rocks “pass”." in expected


def test_quiet_reaches_the_console_alone(tmp_path: Path) -> None:
    out = io.StringIO()
    file, console = tmp_path / "a.json", tmp_path / "a.txt"
    outputs = reporters.outputs([f"json={file}", f"console={console}", "console"])
    reporters.write(MADE, outputs, quiet=True, stdout=out)
    quiet = reporters.render("console", MADE, quiet=True)
    assert out.getvalue() == console.read_text(encoding="utf-8") == quiet
    assert json.loads(file.read_bytes()) == MADE.to_dict()


def test_a_stream_without_bytes() -> None:
    out = io.StringIO()
    reporters.write(MADE, [Output("json")], stdout=out)
    assert out.getvalue() == reporters.render("json", MADE)


def test_folders_are_made_and_links_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "new" / "deep" / "report.json", tmp_path / "link.json"
    link.symlink_to(target)
    reporters.write(MADE, [Output("json", link)])
    assert link.is_symlink()
    assert target.read_bytes() == reporters.render("json", MADE).encode()
    assert [each.name for each in target.parent.iterdir()] == ["report.json"]


def test_a_failed_write_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.json"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    out = io.StringIO()
    with pytest.raises(UnspunError) as error:
        reporters.write(MADE, [Output("json", target), Output("console")], stdout=out)
    assert str(error.value) == (
        f"{target}: can't be written: no space left on device; name another file"
    )
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.json"]
    assert "kidney-rocks" in out.getvalue()  # the other output is written all the same


def test_a_failed_render_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from linter.reporters import json_report

    def broken(_: object) -> object:
        yield "{"
        raise RuntimeError

    target = tmp_path / "report.json"
    target.write_bytes(b"old")
    monkeypatch.setattr(json_report, "render", broken)
    with pytest.raises(RuntimeError):
        reporters.write(MADE, [Output("json", target)])
    assert target.read_bytes() == b"old"


def test_a_folder_or_a_file_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(UnspunError, match="can't be written: is a directory"):
        reporters.write(MADE, [Output("json", tmp_path)])
    (tmp_path / "file").touch()
    with pytest.raises(UnspunError, match=r"can't be written: (a folder|not a directory)"):
        reporters.write(MADE, [Output("json", tmp_path / "file" / "report.json")])
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_device_stays_one() -> None:
    reporters.write(MADE, [Output("json", Path(os.devnull))])
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


class Broken(io.StringIO):
    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    def write(self, _: str) -> int:
        raise self.error


def test_a_stream_that_takes_nothing() -> None:
    full = Broken(OSError(28, "No space left on device"))
    with pytest.raises(UnspunError, match="standard output: can't be written: no space left"):
        reporters.write(MADE, [Output("console")], stdout=full)
    with pytest.raises(BrokenPipeError):  # `| head` is no mistake
        reporters.write(MADE, [Output("console")], stdout=Broken(BrokenPipeError()))
