"""Make a virtual environment and install exactly what a lock file pins, and this project into it.

Runs on the system's own Python, before anything is installed: standard library only. Does nothing when the environment
already stands for this Python and this lock file.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NO_VENV = (
    "This Python cannot make virtual environments. Install the package that can (Debian and Ubuntu: "
    "`sudo apt-get install python3-venv`) and run the command again."
)


def main() -> None:
    """Read the command line and set the environment up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lock", type=Path)
    parser.add_argument("--venv", type=Path, default=Path(".venv"))
    options = parser.parse_args()
    if sys.version_info < OLDEST:
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make ... PYTHON=python3.13")
    set_up(options.venv, HERE / options.lock)


def set_up(venv: Path, lock: Path) -> None:
    """Bring *venv* to what *lock* pins; a stamp inside it remembers that this was done."""
    stamp = venv / f".ready-{lock.stem}"
    wanted = fingerprint(lock)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    if not same_python(venv):
        print(f"Making {venv} with Python {sys.version.split()[0]} ...", flush=True)  # noqa: T201
        create(venv)
    print(f"Installing what {lock.name} pins (about a minute the first time) ...", flush=True)  # noqa: T201
    pip(venv, "install", "--require-hashes", "--requirement", str(lock))
    pip(venv, "install", "--no-deps", "--no-build-isolation", "--editable", str(HERE))
    stamp.write_text(wanted)


def fingerprint(lock: Path) -> str:
    """Return what must not have changed for the environment to be good still."""
    parts = (sys.version.encode(), lock.read_bytes(), (HERE / "pyproject.toml").read_bytes(), str(HERE).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def same_python(venv: Path) -> bool:
    """Tell whether *venv* exists and was made by this very Python version."""
    python = venv / "bin" / "python"
    if not python.exists():
        return False
    asked = subprocess.run(
        [python, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() == sys.version.strip()


def create(venv: Path) -> None:
    """Make the environment anew; on Debian, where the venv package may be missing, install it when we may."""
    if venv.exists():
        shutil.rmtree(venv)
    command = [sys.executable, "-m", "venv", str(venv)]
    if subprocess.run(command, check=False, capture_output=True).returncode == 0:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        for name in ("python3-venv", package):
            subprocess.run(["apt-get", "install", "-y", "-qq", name], check=False)
        shutil.rmtree(venv, ignore_errors=True)
        if subprocess.run(command, check=False).returncode == 0:
            return
    sys.exit(NO_VENV)


def pip(venv: Path, *arguments: str) -> None:
    """Run pip inside *venv*; its own word on a failure is the best there is. Warnings are not: one of them is usual."""
    command = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-qq", *arguments]
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit("Installing the pinned packages failed (see above). Check the network and run the command again.")


if __name__ == "__main__":
    main()
