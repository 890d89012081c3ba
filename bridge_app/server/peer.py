"""Which program is behind a connection: asked of the system once for each TCP connection, in a thread of its own.

On Linux the kernel is asked for the one socket (16 µs; reading /proc/net/tcp takes 8 ms on a big machine, psutil 22 ms), and
the process that holds it is looked for among those that came before, then among the newest. Elsewhere psutil tells.
An honest answer may be that nobody can tell: the process is gone, in a container, or hidden.
"""

import asyncio
import contextlib
import logging
import os
import re
import socket
import struct
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from queue import Empty, SimpleQueue

import psutil

from bridge_app.authorization.programs import family, is_same_program, is_shell
from bridge_app.models import Peer, Program

logger = logging.getLogger(__name__)

Address = tuple[str, int]
Finder = Callable[[Address, Address], Peer | None]

KNOWN_PROCESSES = 64
ANCESTORS = 16
BREATH_SECONDS = 0.005
"""After a look-up the next one waits for so long, so that many connections at once are looked up together."""
STOP_SECONDS = 1.0

_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLMSG_ERROR = 2
_NLM_F_REQUEST = 1
_ALL_STATES = 0xFFFFFFFF

_DESKTOP = frozenset(
    (
        *("systemd", "init", "launchd", "explorer.exe", "gnome-shell", "plasmashell", "kwin_wayland", "sshd", "login"),
        *("gnome-session-binary", "dbus-daemon", "dbus-broker", "services.exe", "svchost.exe", "userinit.exe", "tini"),
        *("docker-init", "containerd-shim-runc-v2", "cron", "crond", "xfce4-session", "lxsession", "supervisord"),
    )
)
"""What starts everything, and so says nothing."""
_WRAPPERS = frozenset(
    (
        *(
            "env",
            "sudo",
            "doas",
            "timeout",
            "nohup",
            "setsid",
            "npm",
            "npx",
            "pnpm",
            "yarn",
            "uv",
            "uvx",
            "bunx",
            "pipx",
        ),
        *("cmd.exe", "conhost.exe", "xvfb-run", "time", "nice", "stdbuf", "script", "direnv", "mise", "volta", "fnm"),
    )
)
_WRAPPING_SCRIPTS = frozenset({"npm", "npx", "pnpm", "yarn", "npm-cli.js", "npx-cli.js", "pnpm.cjs", "yarn.js"})
_SCRIPT_ENDS = (
    ".js",
    ".mjs",
    ".cjs",
    ".ts",
    ".mts",
    ".py",
    ".pyz",
    ".jar",
    ".rb",
    ".pl",
    ".php",
    ".dll",
    ".sh",
    ".lua",
)
_TAKES_VALUE = {
    "node": {"-r", "--require", "--import", "--loader", "--experimental-loader", "-C", "--conditions", "--env-file"},
    "python": {"-X", "-W", "--check-hash-based-pycs"},
    "java": {
        "-cp",
        "-classpath",
        "--class-path",
        "-p",
        "--module-path",
        "--add-modules",
        "--add-opens",
        "--add-exports",
    },
    "deno": {"-c", "--config", "--import-map", "-r", "--reload", "--lock", "-L", "--log-level"},
    "bun": {"-r", "--preload", "--cwd", "-c", "--config", "--env-file"},
}
_TAKES_CODE = {
    "node": {"-e", "--eval", "-p", "--print", "-pe"},
    "bun": {"-e", "--eval", "-p", "--print"},
    "ruby": {"-e"},
    "perl": {"-e", "-E"},
    "php": {"-r"},
    "pwsh": {"-c", "-command", "-encodedcommand"},
}
_PACKAGE_NAME = re.compile(r"(?:npm|jsr):/?((?:@[\w.-]+/)?[\w.-]+)(?:@.*)?")
_MODULE = re.compile(r"[A-Za-z_][\w.]{0,119}(?:/[A-Za-z_][\w.]{0,119})?")
_TITLE = re.compile(r"[A-Za-z@][\w.@-]{0,39}")


class Connection:
    """One TCP connection, and who is at its other end."""

    __slots__ = ("_waiting", "address", "is_lost", "is_told", "local", "peer", "settled")

    def __init__(self, address: Address, local: Address) -> None:
        self.address = address
        self.local = local
        self.peer: Peer | None = None
        self.is_told = False
        self.is_lost = False
        self.settled: set[str] = set()
        self._waiting: list[Callable[[Peer | None], None]] = []

    def when_told(self, act: Callable[[Peer | None], None]) -> None:
        """Call `act` once it is known who it is, or that nobody can tell; at once if it is."""
        if self.is_told:
            act(self.peer)
        else:
            self._waiting.append(act)

    async def wait(self, seconds: float) -> None:
        """Wait until it is known who it is, but not for longer than this."""
        if self.is_told:
            return
        told = asyncio.Event()
        self.when_told(lambda _: told.set())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await told.wait()

    def tell(self, peer: Peer | None) -> None:
        """Say who it is; saying it again does nothing."""
        if self.is_told:
            return
        self.peer, self.is_told = peer, True
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act(peer)


class Connections:
    """The open connections of the server, and a thread that finds out who is behind them.

    Thread rule: the event loop's thread; only `find_peer` runs elsewhere.
    """

    def __init__(self, find_peer: Finder | None = None) -> None:
        self._find_peer = find_peer or PeerFinder()
        self._open: dict[object, Connection] = {}
        self._queue: SimpleQueue[tuple[Connection, asyncio.AbstractEventLoop] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def opened(self, address: Address, local: Address) -> Connection:
        """Take note of a new connection, and have it looked up."""
        connection = self._open[address] = Connection(address, local)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="peers", daemon=True)
            self._thread.start()
        self._queue.put((connection, asyncio.get_running_loop()))
        return connection

    def lost(self, connection: Connection) -> None:
        """Forget a connection. Its address may belong to another one already."""
        connection.is_lost = True
        if self._open.get(connection.address) is connection:
            del self._open[connection.address]

    def find(self, address: object) -> Connection | None:
        """Return the connection from this address (`scope["client"]`), or None."""
        return self._open.get(address)

    def unsettle(self) -> None:
        """Have every connection looked at again."""
        for connection in self._open.values():
            connection.settled.clear()

    def is_running(self, peer: Peer) -> bool:
        """Tell whether this very process still runs, and not another one with its id."""
        try:
            return abs(float(psutil.Process(peer.pid).create_time()) - peer.started_at) < 1
        except (psutil.Error, ValueError):
            return False

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(STOP_SECONDS)
            self._thread = None

    def _work(self) -> None:
        while True:
            jobs = [self._queue.get()]
            with contextlib.suppress(Empty):
                while True:
                    jobs.append(self._queue.get_nowait())
            if None in jobs:
                return
            # Over before it was looked at: nobody asks any more.
            found = [(job, self._look_up(job[0])) for job in jobs if job is not None and not job[0].is_lost]
            if found:
                # Closed: the server has stopped meanwhile.
                with contextlib.suppress(RuntimeError):
                    found[0][0][1].call_soon_threadsafe(_tell, [(job[0], peer) for job, peer in found])
            # Waking for each of very many connections would cost more than all the rest.
            time.sleep(BREATH_SECONDS)

    def _look_up(self, connection: Connection) -> Peer | None:
        try:
            return self._find_peer(connection.address, connection.local)
        except Exception:
            logger.exception("the program behind a connection could not be looked up")
            return None


def _tell(found: list[tuple[Connection, Peer | None]]) -> None:
    for connection, peer in found:
        connection.tell(peer)


class PeerFinder:
    """Finds the process at the other end of a loopback connection. Used by one thread at a time."""

    def __init__(self, platform: str = sys.platform, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._is_linux = platform == "linux"
        self._is_windows = platform == "win32"
        self._described: OrderedDict[tuple[int, float, str], Peer] = OrderedDict()
        self._seen: OrderedDict[str, Peer] = OrderedDict()

    def __call__(self, remote: Address, local: Address) -> Peer | None:
        """Return who connected from `remote` to our `local` address, or None if nobody can tell."""
        try:
            if self._is_linux:
                return self._find_by_socket(remote, local)
            looked_at = self._clock()
            pid = self._pid_by_psutil(remote, local)
            peer = None if pid is None else self._describe(pid)
            return peer if peer is not None and peer.started_at <= looked_at else None
        except (psutil.Error, OSError, ValueError):
            return None

    def _find_by_socket(self, remote: Address, local: Address) -> Peer | None:
        found = ask_kernel(remote, local)
        if found is None:
            return None
        inode, user_id = found
        if user_id != os.geteuid():
            return Peer(Program("", user=_user_name(user_id)), 0, 0.0)
        looked_at = self._clock()
        if not inode:
            return None
        for key, known in reversed(self._seen.items()):
            if _holds(known.pid, inode) and _mark(known.pid) == key:
                self._seen.move_to_end(key)
                return known
        if (pid := self._holder(inode)) is None:
            return None
        mark = _mark(pid)
        peer = self._describe(pid)
        if peer is not None and mark is not None:
            self._seen[mark] = peer
            if len(self._seen) > KNOWN_PROCESSES:
                self._seen.popitem(last=False)
        # The process may have ended meanwhile and its id be another's, which then is younger than our look.
        is_the_same = peer is not None and (peer.started_at <= looked_at or _holds(pid, inode))
        return peer if is_the_same else None

    def _holder(self, inode: int) -> int | None:
        # The newest first: a program that is there for one request only is gone soon.
        for pid in sorted((int(entry) for entry in os.listdir("/proc") if entry.isdigit()), reverse=True):
            if _holds(pid, inode):
                while (parent := _parent(pid)) > 1 and _holds(parent, inode):
                    # Who opened it left it to a child by accident.
                    pid = parent
                return pid
        return None

    def _pid_by_psutil(self, remote: Address, local: Address) -> int | None:
        wanted = _plain(remote), _plain(local)
        if self._is_windows:
            for each in psutil.net_connections(kind="tcp"):
                if each.pid and each.raddr and (_plain(each.laddr), _plain(each.raddr)) == wanted:
                    return int(each.pid)
            return None
        # macOS tells of one process at a time, and of this person's only.
        known = [pid for pid, _, _ in reversed(self._described)]
        for pid in dict.fromkeys((*known, *sorted(psutil.pids(), reverse=True))):
            with contextlib.suppress(psutil.Error):
                for each in psutil.Process(pid).net_connections(kind="tcp"):
                    if each.raddr and (_plain(each.laddr), _plain(each.raddr)) == wanted:
                        return int(pid)
        return None

    def _describe(self, pid: int) -> Peer | None:
        process = psutil.Process(pid)
        # The executable, too: a process may become another program and stay itself.
        key = (pid, process.create_time(), process.exe())
        peer = self._described.get(key)
        if peer is None:
            program = describe(process)
            if not program.path:
                return None
            peer = self._described[key] = Peer(program, pid, key[1])
            if len(self._described) > KNOWN_PROCESSES:
                self._described.popitem(last=False)
        self._described.move_to_end(key)
        return peer


# which process holds the other end of a socket (Linux)


def ask_kernel(remote: Address, local: Address) -> tuple[int, int] | None:
    """Return inode and user id of the socket at `remote` that is connected to `local`, or None if there is none."""
    try:
        return _ask_by_netlink(remote, local)
    except OSError:
        # Forbidden in some sandboxes, or the kernel has no such module.
        return _look_into_tables(remote, local)


def _ask_by_netlink(remote: Address, local: Address) -> tuple[int, int] | None:
    is_v6 = ":" in remote[0]
    kind = socket.AF_INET6 if is_v6 else socket.AF_INET
    source, target = (socket.inet_pton(kind, host).ljust(16, b"\0") for host, _ in (remote, local))
    # struct inet_diag_req_v2 and its inet_diag_sockid (linux/inet_diag.h); a cookie of ones means any.
    request = struct.pack("=BBBBI", kind, socket.IPPROTO_TCP, 0, 0, _ALL_STATES) + struct.pack(
        "!HH16s16sI8s", remote[1], local[1], source, target, 0, b"\xff" * 8
    )
    header = struct.pack("=IHHII", 16 + len(request), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0)
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as kernel:
        kernel.settimeout(1.0)
        kernel.send(header + request)
        answer = kernel.recv(8192)
    (answer_type,) = struct.unpack_from("=H", answer, 4)
    if answer_type == _NLMSG_ERROR:
        (code,) = struct.unpack_from("=i", answer, 16)
        if code == -2:
            return None
        raise OSError(-code, "sock_diag")
    _, _, _, user_id, inode = struct.unpack_from("=IIIII", answer, 16 + 4 + 48)
    return int(inode), int(user_id)


def _look_into_tables(remote: Address, local: Address) -> tuple[int, int] | None:
    for table, hosts in (("tcp", (remote[0], local[0])), ("tcp6", (_mapped(remote[0]), _mapped(local[0])))):
        if table == "tcp" and ":" in remote[0]:
            continue
        row = f" {_in_hex(hosts[0])}:{remote[1]:04X} {_in_hex(hosts[1])}:{local[1]:04X} ".encode()
        with contextlib.suppress(OSError):
            with open(f"/proc/net/{table}", "rb") as file:
                text = file.read()
            if (start := text.find(row)) >= 0:
                words = text[start : start + 300].split()
                return int(words[8]), int(words[6])
    return None


def _mapped(host: str) -> str:
    return host if ":" in host else f"::ffff:{host}"


def _in_hex(host: str) -> str:
    raw = socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)
    return "".join(f"{int.from_bytes(raw[at : at + 4], sys.byteorder):08X}" for at in range(0, len(raw), 4))


def _holds(pid: int, inode: int) -> bool:
    folder, wanted = f"/proc/{pid}/fd", f"socket:[{inode}]"
    try:
        # The newest first: that is where a new connection is.
        for entry in reversed(os.listdir(folder)):
            with contextlib.suppress(OSError):
                if os.readlink(f"{folder}/{entry}") == wanted:
                    return True
    except OSError:
        return False
    return False


def _mark(pid: int) -> str | None:
    """Return what no later process with this id, and no other program in this one, has in common with it."""
    try:
        with open(f"/proc/{pid}/stat", "rb", buffering=0) as file:
            # The name in brackets may hold anything; the start is the 20th word behind it.
            started = file.read(4096).rpartition(b")")[2].split()[19].decode()
        return f"{pid} {started} {os.readlink(f'/proc/{pid}/exe')}"
    except (OSError, IndexError):
        return None


def _parent(pid: int) -> int:
    try:
        return int(psutil.Process(pid).ppid())
    except psutil.Error:
        return 0


def _user_name(user_id: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user_id).pw_name
    except KeyError:
        return f"user {user_id}"


def _plain(address: Sequence[object]) -> tuple[str, object]:
    host = ip_address(str(address[0]).partition("%")[0])
    mapped = getattr(host, "ipv4_mapped", None)
    return str(mapped or host), address[1]


# what a process is


def describe(process: psutil.Process) -> Program:
    """Say which program a process is, what it runs and which app started it. Raises psutil.Error."""
    path = process.exe() or ""
    kind = family(path)
    script = ""
    if kind is not None:
        script = find_script(kind, process.cmdline(), lambda: str(process.cwd()))
    program = Program(spelled_out(path), spelled_out(script))
    return Program(program.path, program.script, spelled_out(_starter(process, program)))


def find_script(kind: str, arguments: Sequence[str], folder: Callable[[], str]) -> str:
    """Return what an interpreter runs: a file, a module or a package; empty if it runs what it is told.

    Arguments may hold secrets, so only this one is ever returned, and only if it is no mere text: a file that exists, one
    with a script's ending, or the name of a module or package where one belongs.
    """
    if title := _title(arguments):
        # It wrote a name over its command line (`process.title`); what follows is left over.
        return title
    takes_value, takes_code = _TAKES_VALUE.get(kind, set()), _TAKES_CODE.get(kind, set())
    rest = iter([each for each in arguments[1:] if each])
    for argument in rest:
        if argument in takes_code or (kind in ("python", "sh", "bash", "dash", "zsh", "ksh") and _is_code(argument)):
            return ""
        if kind in ("python", "pypy") and re.fullmatch(r"-[A-Za-z]*m", argument):
            module = next(rest, "")
            return f"-m {module}" if _MODULE.fullmatch(module) else ""
        if kind == "java" and argument in ("-jar", "-m", "--module"):
            value = next(rest, "")
            return (_file(value, folder) if argument == "-jar" else "") or (value if _MODULE.fullmatch(value) else "")
        if argument in takes_value:
            next(rest, None)
            continue
        if argument.startswith("-"):
            continue
        if package := _PACKAGE_NAME.fullmatch(argument):
            return f"npm:{package[1]}"
        if found := _file(argument, folder):
            return found
        if kind == "java" and _MODULE.fullmatch(argument):
            return argument
        if kind not in ("deno", "bun", "dotnet"):
            # Those have commands of their own before it: run, exec.
            break
    return ""


def _is_code(argument: str) -> bool:
    return re.fullmatch(r"-[A-Za-z]*c", argument) is not None


def _file(argument: str, folder: Callable[[], str]) -> str:
    path = argument
    if not os.path.isabs(path):
        with contextlib.suppress(psutil.Error, OSError):
            path = os.path.join(folder(), path)
    with contextlib.suppress(OSError, ValueError):
        if os.path.exists(path):
            # Links lead to the package that a command belongs to.
            return os.path.realpath(path)
    return path if argument.lower().endswith(_SCRIPT_ENDS) and len(argument) < 1000 else ""


def _title(arguments: Sequence[str]) -> str:
    word = arguments[0].split(" ", 1)[0] if arguments else ""
    return word if _TITLE.fullmatch(word) and family(word) is None else ""


def _starter(process: psutil.Process, program: Program) -> str:
    """Name the nearest ancestor that is an app: no shell, no helper that only starts others, not the program itself."""
    with contextlib.suppress(psutil.Error):
        ancestor = process.parent()
        for _ in range(ANCESTORS):
            if ancestor is None or ancestor.pid <= 1:
                break
            name = _name_of_starter(ancestor, program)
            if name is None:
                return ""
            if name:
                return name
            ancestor = ancestor.parent()
    return ""


def _name_of_starter(process: psutil.Process, program: Program) -> str | None:
    """Return the app's name, "" for one that only passes on, None where the apps end and the desktop begins."""
    name = str(process.name())
    if name.lower() in _DESKTOP:
        return None
    if name.lower().split(" ")[0] in _WRAPPERS:
        return ""
    try:
        path = spelled_out(process.exe())
        kind = family(path)
        script = find_script(kind, process.cmdline(), lambda: str(process.cwd())) if kind is not None else ""
    except psutil.Error:
        # Another person's; its name is still told.
        return name
    starter = Program(path, spelled_out(script))
    if not path or is_shell(path) or is_same_program(starter, program) or starter.name.lower() in _WRAPPERS:
        return ""
    last = script.replace("\\", "/").rsplit("/", 1)[-1]
    if last in _WRAPPING_SCRIPTS:
        return ""
    packages = re.findall(r"/(?:node_modules|site-packages)/((?:@[^/]+/)?[^/]+)", script)
    return packages[-1] if packages else (last if kind is not None and last else starter.name)


def spelled_out(text: str) -> str:
    """Return text in which what shows nothing, or changes how the rest shows, is spelled out: two names stay two."""
    return "".join(letter if letter.isprintable() else _code(letter) for letter in text)


def _code(letter: str) -> str:
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"
