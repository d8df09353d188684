#!/usr/bin/env python3
"""Start the game; on first use, set up what it needs in .venv beside this file.

    python3 main.py [words for the game]
    python3 main.py test [words for pytest]

Standard library only.  The grammar is that of Python 3.6, and annotations that old Pythons could
not evaluate come after the check of the version: so they answer with a sentence.
BRIDGING_NO_SETUP=1 in the environment: use this Python as it is, neither make nor enter .venv.
"""

import errno
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping

MINIMUM = (3, 11)
ROOT = os.path.dirname(os.path.abspath(__file__))

ENGLISH = {
    "old-python": (
        "Bridging the Divide needs Python {minimum} or newer, and this is Python {version}.\n"
        "Install a newer Python and start the game with it, for example: python{minimum} main.py"
    ),
    "first-time": (
        "First start: preparing the game in {folder}\n"
        "(once; it fetches about 30 MB and takes half a minute or so)."
    ),
    "half-made": "{folder} is unfinished or damaged: making it anew.",
    "changed": "What the game needs has changed: bringing {folder} up to date.",
    "test-tools": "Adding the test tools to {folder}.",
    "making": "  making the environment",
    "fetching": "  fetching:",
    "installing": "  installing",
    "ready": "Ready.",
    "waiting": "Another start of the game is setting up just now: waiting for it.",
    "stopped": "\nStopped. The next start takes it up again.",
    "not-updated": "{reason}\nGoing on with what is there.",
    "set-up-forbidden": (
        "This Python lacks: {names}.\n"
        "BRIDGING_NO_SETUP is set, so nothing was installed. Unset it, or install by hand:\n"
        '  "{python}" -m pip install -e "{what}"'
    ),
    "no-venv-debian": (
        "This Python cannot make environments: Debian and Ubuntu ship that part separately.\n"
        "Install it, then start again:  sudo apt install python{version}-venv"
    ),
    "no-venv": (
        "This Python lacks the modules venv and ensurepip, which come with a complete Python.\n"
        "Install a complete Python {minimum} or newer and start the game with it."
    ),
    "no-network": (
        "What the game needs could not be fetched: there is no way to the network from here.\n"
        "Connect (or set the proxy: HTTPS_PROXY), then start again."
    ),
    "untrusted-network": (
        "The network answered with a certificate that this Python does not trust; schools and\n"
        "offices often filter connections so. Try another network, or ask for the local\n"
        "certificate and name its file in PIP_CERT."
    ),
    "disk-full": (
        "The disk is full. The game needs about 150 MB in {folder}, and some 50 MB in the\n"
        "temporary folder while it installs. Make room, then start again."
    ),
    "read-only": (
        "This folder cannot be written to: {folder}\n"
        "Copy the game to a folder of your own and start it there."
    ),
    "not-an-environment": (
        "{folder} is in the way: it is no Python environment.\nMove or rename it, then start again."
    ),
    "still-lacking": (
        "Even after setting up, these are lacking: {names}.\n"
        "Delete {folder} and start again; if that does not help, please report it."
    ),
    "unknown-failure": "Setting up failed:\n{words}",
    "log": "  (all that was said: {log})",
}

KOREAN = {
    "old-python": (
        "이 게임에는 Python {minimum} 이상이 필요합니다. 지금 실행한 버전은 {version}입니다.\n"
        "새 Python을 설치한 뒤 다음과 같이 시작하십시오: python{minimum} main.py"
    ),
    "first-time": (
        "처음 실행하여 {folder} 폴더에 게임을 준비합니다.\n"
        "(한 번만 하며, 약 30 MB를 내려받고 30초쯤 걸립니다.)"
    ),
    "half-made": "{folder} 환경이 미완성이거나 손상되어 다시 만듭니다.",
    "changed": "게임에 필요한 구성이 바뀌어 {folder} 환경을 갱신합니다.",
    "test-tools": "{folder} 환경에 시험 도구를 추가합니다.",
    "making": "  환경을 만드는 중",
    "fetching": "  내려받는 중:",
    "installing": "  설치하는 중",
    "ready": "준비가 끝났습니다.",
    "waiting": "다른 창에서 게임을 준비하고 있습니다. 끝날 때까지 기다립니다.",
    "stopped": "\n중단했습니다. 다음에 시작하면 이어서 준비합니다.",
    "not-updated": "{reason}\n지금 있는 구성으로 계속합니다.",
    "set-up-forbidden": (
        "이 Python에 없는 구성: {names}.\n"
        "BRIDGING_NO_SETUP이 설정되어 있어 설치하지 않았습니다. 설정을 풀거나 직접 설치하십시오.\n"
        '  "{python}" -m pip install -e "{what}"'
    ),
    "no-venv-debian": (
        "이 Python에는 가상 환경 기능이 없습니다. Debian과 Ubuntu에서는 따로 설치해야 합니다.\n"
        "설치한 뒤 다시 시작하십시오:  sudo apt install python{version}-venv"
    ),
    "no-venv": (
        "이 Python에는 venv와 ensurepip 모듈이 없습니다.\n"
        "모든 구성이 갖춰진 Python {minimum} 이상을 설치해 시작하십시오."
    ),
    "no-network": (
        "네트워크에 연결할 수 없어 게임에 필요한 구성을 내려받지 못했습니다.\n"
        "연결하거나 프록시(HTTPS_PROXY)를 설정한 뒤 다시 시작하십시오."
    ),
    "untrusted-network": (
        "네트워크가 이 Python이 신뢰하지 않는 인증서를 보냈습니다. 연결을 걸러 내는 학교나\n"
        "회사에서 흔한 일입니다. 다른 네트워크를 쓰거나, 기관의 인증서 파일을 받아\n"
        "PIP_CERT에 지정하십시오."
    ),
    "disk-full": (
        "디스크가 가득 찼습니다. {folder} 폴더에 약 150 MB, 설치하는 동안 임시 폴더에\n"
        "약 50 MB가 필요합니다. 공간을 비운 뒤 다시 시작하십시오."
    ),
    "read-only": (
        "이 폴더에는 쓸 수 없습니다: {folder}\n"
        "쓸 수 있는 폴더로 게임을 복사해 그곳에서 시작하십시오."
    ),
    "not-an-environment": (
        "게임에 필요한 자리에 Python 환경이 아닌 것이 있습니다: {folder}\n"
        "옮기거나 이름을 바꾼 뒤 다시 시작하십시오."
    ),
    "still-lacking": (
        "준비를 마쳤는데도 다음 구성이 없습니다: {names}.\n"
        "{folder} 폴더를 지우고 다시 시작하십시오. 그래도 안 되면 알려 주십시오."
    ),
    "unknown-failure": "준비하지 못했습니다.\n{words}",
    "log": "  (전체 출력: {log})",
}


def sentence(key: str, **facts: object) -> str:
    """What to tell the user, in the language of the locale (Korean, else English)."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG", "")
    texts = KOREAN if locale.startswith("ko") else ENGLISH
    return texts[key].format(**facts)


def say(text: str, end: str = "\n") -> None:
    """Tell the user on stderr, so that the game's own output stays the same on a first start."""
    print(text, end=end, file=sys.stderr, flush=True)


def dotted(version: "tuple[int, ...]") -> str:
    """A version as people write it."""
    return ".".join(str(part) for part in version)


if sys.version_info < MINIMUM:
    say(sentence("old-python", minimum=dotted(MINIMUM), version=dotted(sys.version_info[:3])))
    sys.exit(1)

Needs = Mapping[str, tuple[str, tuple[int, ...]]]
"""Distribution -> (module, least version)."""

# The same as in pyproject.toml, which a test compares.
NEEDS = {
    "numpy": ("numpy", (2, 0)),
    "platformdirs": ("platformdirs", (4,)),
    "pydantic": ("pydantic", (2, 10)),
    "pygame-ce": ("pygame", (2, 5, 5)),
    "PyYAML": ("yaml", (6, 0, 2)),
    "rich": ("rich", (13,)),
}
TEST_NEEDS = {
    "hypothesis": ("hypothesis", (6, 100)),
    "import-linter": ("importlinter", (2, 5)),
    "mypy": ("mypy", (1, 15)),
    "pytest": ("pytest", (8, 3)),
    "pytest-benchmark": ("pytest_benchmark", (5,)),
    "pytest-xdist": ("xdist", (3, 6)),
    "ruff": ("ruff", (0, 11)),
}

INTERRUPTED = 130
"""The exit status that shells give for Ctrl-C."""

JUST_SET_UP = "BRIDGING_JUST_SET_UP"
"""Set for the one start right after a set-up: whoever still lacks something then must not loop."""


class SetUpError(Exception):
    """The environment cannot be made; the message is for the user."""


# --- what this Python has


def lacking(needs: Needs) -> list[str]:
    """The distributions of `needs` that this Python lacks or has in too old a version.

    Imports nothing: looks where a module would come from, and reads the version off the name of
    the metadata folder beside it.  A version that cannot be read is taken to be good.
    """
    names: list[str] = []
    folders: dict[str, dict[str, tuple[int, ...]]] = {}
    for distribution, (module, least) in needs.items():
        spec = importlib.util.find_spec(module)
        if spec is None or spec.origin is None:
            names.append(distribution)
            continue
        site = os.path.dirname(os.path.dirname(spec.origin))
        if site not in folders:
            folders[site] = versions_in(site)
        if folders[site].get(plain(distribution), least) < least:
            names.append(distribution)
    return names


def versions_in(site: str) -> dict[str, tuple[int, ...]]:
    """The versions of the distributions installed in a folder of packages."""
    versions: dict[str, tuple[int, ...]] = {}
    for entry in os.listdir(site) if os.path.isdir(site) else []:
        if entry.endswith((".dist-info", ".egg-info")):
            name, _, version = entry.rpartition(".")[0].partition("-")
            numbers: list[int] = []
            for part in version.split("-")[0].split("."):
                if not part.isdigit():
                    break
                numbers.append(int(part))
            if numbers:
                versions[plain(name)] = tuple(numbers)
    return versions


def plain(distribution: str) -> str:
    """One spelling for a distribution's name, however it is written."""
    return distribution.lower().replace("-", "_")


# --- the environment


class Environment:
    """The folder .venv of a checkout, and the stamp in it that says how far its making came.

    The stamp is one line: `complete FINGERPRINT [EXTRA]`, or `unfinished`.  An environment without
    a stamp was made by somebody else: it is used and added to, and not thrown away while it works.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self.folder = os.path.join(root, ".venv")
        windows = os.name == "nt"
        self.python = os.path.join(
            self.folder, *(("Scripts", "python.exe") if windows else ("bin", "python"))
        )
        self.stamp = os.path.join(self.folder, "bridging-set-up")
        self.lock = os.path.join(self.folder, "bridging-lock")
        self.log = os.path.join(self.folder, "bridging-log.txt")

    def is_current(self) -> bool:
        """Whether this very Python is the environment's."""
        return os.path.realpath(sys.prefix) == os.path.realpath(self.folder)

    def stamped(self) -> list[str]:
        """The words of the stamp; none if there is no stamp."""
        try:
            with open(self.stamp, encoding="utf-8") as file:
                return file.read().split()
        except (OSError, UnicodeDecodeError):
            return []

    def write_stamp(self, *words: str) -> None:
        """Replace the stamp as a whole, so that it is never read half written."""
        with open(self.stamp + ".new", "w", encoding="utf-8") as file:
            file.write(" ".join(words) + "\n")
        os.replace(self.stamp + ".new", self.stamp)

    def fingerprint(self) -> str:
        """A checksum of pyproject.toml: it only has to notice that the file is another."""
        import zlib

        with open(os.path.join(self.root, "pyproject.toml"), "rb") as file:
            return f"{zlib.crc32(file.read()):08x}"

    def state(self, extra: str) -> str:
        """What there is: ready, none, half-made, changed, test-tools (lacking), foreign, obstacle.

        `extra` is the extra of pyproject.toml that is wanted, or an empty text.
        """
        if not os.path.lexists(self.folder):
            return "none"
        words = self.stamped()
        if not words:
            return self.unstamped_state()
        if words[0] != "complete" or not os.path.exists(self.python):
            return "half-made"
        if words[1:2] != [self.fingerprint()]:
            return "changed"
        return "test-tools" if extra and extra not in words[2:] else "ready"

    def unstamped_state(self) -> str:
        """The state of a .venv in which we have not written."""
        if not os.path.isdir(self.folder):
            return "obstacle"
        if not set(os.listdir(self.folder)) - {os.path.basename(self.lock)}:
            return "none"
        if not os.path.exists(os.path.join(self.folder, "pyvenv.cfg")):
            return "obstacle"
        return "foreign" if os.path.exists(self.python) else "half-made"

    def lacks(self, needs: Needs) -> bool:
        """Whether the environment's Python lacks something of `needs` (one quick start of it)."""
        import subprocess

        ask = "import sys; sys.path.insert(0, sys.argv[1]); import main as m; "
        ask += f"sys.exit(1 if m.lacking({needs!r}) else 0)"
        command = [self.python, "-c", ask, ROOT]
        try:
            return subprocess.run(command, capture_output=True, check=False).returncode != 0
        except OSError:
            return True


# --- setting up


class Lock:
    """Only one process at a time sets up.  The system frees the lock when its holder dies."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> "Lock":  # noqa: PYI034 - no Self in the grammar kept here
        import time

        self.file = open(self.path, "a", encoding="utf-8")
        if not self.take():
            say(sentence("waiting"))
            while not self.take():
                time.sleep(0.3)
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def take(self) -> bool:
        """Try to take the lock: whether we now have it, or the file system knows no locks."""
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(self.file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
        return True

    def shared_files(self) -> tuple[int, ...]:
        """What a child must inherit to hold the lock too, should we be killed before it ends."""
        return () if os.name == "nt" else (self.file.fileno(),)


def set_up(environment: Environment, extra: str = "") -> None:
    """Bring the environment to `ready`, alone: a second process waits for the first.

    Raises SetUpError with a sentence for the user.
    """
    try:
        if environment.state(extra) == "obstacle":
            raise SetUpError(sentence("not-an-environment", folder=environment.folder))
        os.makedirs(environment.folder, exist_ok=True)
        with Lock(environment.lock) as lock:
            state = environment.state(extra)  # again: whoever held the lock may have done it all
            if state in ("none", "half-made"):
                make(environment, extra, state, lock)
            elif state != "ready":
                add(environment, extra, state, lock)
    except OSError as error:
        raise SetUpError(explain(error, environment)) from error


def make(environment: Environment, extra: str, state: str, lock: Lock) -> None:
    """Make the environment from nothing.  The stamp says `unfinished` until all is in place."""
    say(sentence("first-time" if state == "none" else state, folder=environment.folder))
    clear(environment)
    environment.write_stamp("unfinished")
    say(sentence("making"))
    make_venv(environment, lock)
    install(environment, extra, lock)
    environment.write_stamp("complete", environment.fingerprint(), extra)
    say(sentence("ready"))


def add(environment: Environment, extra: str, state: str, lock: Lock) -> None:
    """Add what is missing to an environment that works; its stamp stays until that is done."""
    needs = {**NEEDS, **TEST_NEEDS} if extra else NEEDS
    extra = extra or " ".join(environment.stamped()[2:])
    if state != "foreign" or environment.lacks(needs):
        say(sentence("first-time" if state == "foreign" else state, folder=environment.folder))
        try:
            install(environment, extra, lock)
        except SetUpError as error:
            if environment.lacks(needs):
                raise
            say(sentence("not-updated", reason=error))
            return
        say(sentence("ready"))
    environment.write_stamp("complete", environment.fingerprint(), extra)


def clear(environment: Environment) -> None:
    """Empty the folder of a half-made environment; the lock stays, for it is held."""
    import shutil

    for entry in list(os.scandir(environment.folder)):
        if entry.path == environment.lock:
            continue
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        else:
            os.unlink(entry.path)


def make_venv(environment: Environment, lock: Lock) -> None:
    """Make an environment with pip in it."""
    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        raise SetUpError(no_venv())
    status, output = run([sys.executable, "-I", "-m", "venv", environment.folder], lock)
    if status != 0:
        raise SetUpError(diagnose(output, environment))


def install(environment: Environment, extra: str, lock: Lock) -> None:
    """Install the project, editable, with what it depends on."""
    what = f".[{extra}]" if extra else "."
    command = [environment.python, "-I", "-m", "pip", "install", "--editable", what]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    progress = Progress()
    status, output = run(command, lock, environment.root, progress.watch)
    if status != 0 and "No module named pip" in output:  # some tools make environments without it
        run([environment.python, "-I", "-m", "ensurepip"], lock)
        status, output = run(command, lock, environment.root, progress.watch)
    progress.close()
    if status != 0:
        raise SetUpError(diagnose(output, environment))


class Progress:
    """Pip's talk as one growing line: each package's name when its turn comes."""

    def __init__(self) -> None:
        self.is_line_open = True
        say(sentence("fetching"), end="")

    def watch(self, line: str) -> None:
        """Take one line of pip's."""
        import re

        collecting = re.match(r"Collecting ([\w.-]*\w)", line)
        if collecting and self.is_line_open:
            say(" " + collecting.group(1), end="")
        elif line.startswith("Installing collected packages"):
            self.close()
            say(sentence("installing"))

    def close(self) -> None:
        """End the growing line."""
        if self.is_line_open:
            say("")
            self.is_line_open = False


def run(
    command: list[str],
    lock: Lock,
    folder: str | None = None,
    watch: Callable[[str], None] | None = None,
) -> tuple[int, str]:
    """Run a program to its end, showing each line to `watch`: its exit status and its output."""
    import subprocess

    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PIP_USER": "0"},  # a personal "always --user" fails in environments
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        pass_fds=lock.shared_files(),
    ) as process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                lines.append(line)
                if watch:
                    watch(line)
        except BaseException:
            process.terminate()
            raise
    return process.returncode, "".join(lines)


# --- what went wrong

# What to say -> words of which one stands in the output; the first that fits, fits best.
SYMPTOMS = {
    "disk-full": ("no space left on device", "not enough space on the disk", "quota exceeded"),
    "no-venv": ("ensurepip is not available", "no module named ensurepip", "no module named venv"),
    "untrusted-network": ("certificate_verify_failed", "certificate verify failed"),
    "no-network": (
        "newconnectionerror",
        "failed to establish a new connection",
        "name resolution",
        "getaddrinfo failed",
        "network is unreachable",
        "connection refused",
        "connection reset",
        "timed out",
        "proxyerror",
        "remote end closed connection",
        "(from versions: none)",  # pip's whole account of an index it could not reach at once
    ),
    "read-only": ("permission denied", "read-only file system", "access is denied"),
}


def diagnose(output: str, environment: Environment) -> str:
    """A sentence for the failure of venv or pip that printed `output`."""
    told = output.lower()
    for key, words in SYMPTOMS.items():
        if any(word in told for word in words):
            return explanation(key, environment)
    last = ["  " + line.rstrip() for line in output.splitlines() if line.strip()][-6:]
    with open(environment.log, "w", encoding="utf-8") as file:
        file.write(output)
    last.append(sentence("log", log=environment.log))
    return sentence("unknown-failure", words="\n".join(last))


def explain(error: OSError, environment: Environment) -> str:
    """A sentence for what the system refused to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return explanation("disk-full", environment)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return explanation("read-only", environment)
    return sentence("unknown-failure", words=f"  {error}")


def explanation(key: str, environment: Environment) -> str:
    """The sentence for one of SYMPTOMS."""
    if key == "no-venv":
        return no_venv()
    return sentence(key, folder=environment.root)


def no_venv() -> str:
    """What to do about a Python that cannot make environments."""
    kind = "no-venv-debian" if os.path.exists("/etc/debian_version") else "no-venv"
    return sentence(kind, version=dotted(sys.version_info[:2]), minimum=dotted(MINIMUM))


# --- starting


def main(argv: list[str]) -> int:
    """Start the game, or its tests, in a Python that has what they need: the exit status."""
    just_set_up = os.environ.pop(JUST_SET_UP, "")
    testing = argv[:1] == ["test"]
    missing = lacking({**NEEDS, **TEST_NEEDS} if testing else NEEDS)
    extra = "dev" if testing else ""
    if not missing:
        return start_tests(argv[1:]) if testing else start_game(argv)
    names = ", ".join(missing)
    if os.environ.get("BRIDGING_NO_SETUP", "0") not in ("", "0"):
        what = f"{ROOT}[{extra}]" if extra else ROOT
        say(sentence("set-up-forbidden", names=names, python=sys.executable, what=what))
        return 1
    environment = Environment(ROOT)
    if just_set_up:
        say(sentence("still-lacking", names=names, folder=environment.folder))
        return 1
    return start_inside(environment, extra, argv)


def start_inside(environment: Environment, extra: str, argv: list[str]) -> int:
    """Start again inside the environment, made or mended first where needed."""
    words = [os.path.join(environment.root, "main.py"), *argv]
    try:
        state = environment.state(extra)
        if environment.is_current() and state in ("ready", "half-made"):
            # We are inside and lack something, so the stamp is wrong: mend it from outside.
            environment.write_stamp("unfinished")
            return become([sys._base_executable, *words])  # type: ignore[attr-defined]  # noqa: SLF001
        if state != "ready":
            set_up(environment, extra)
            os.environ[JUST_SET_UP] = "1"
        return become([environment.python, *words])
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(explain(error, environment))
    except KeyboardInterrupt:
        say(sentence("stopped"))
        return INTERRUPTED
    return 1


def become(command: list[str]) -> int:
    """Go on as another program; where the system cannot do that, run it and pass its status on."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess

    process = subprocess.Popen(command)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # noqa: PERF203 - the program got it too, and decides
            continue


def start_tests(argv: list[str]) -> int:
    """Run pytest on the project: the whole suite on all processors, a part as it is asked for."""
    os.chdir(ROOT)
    return become([sys.executable, "-m", "pytest", *(argv or ["--numprocesses", "auto"])])


def start_game(argv: list[str]) -> int:
    """Hand over to the game."""
    if ROOT not in sys.path:
        sys.path.insert(0, ROOT)
    from game.cli import main as play

    try:
        return play(argv)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
