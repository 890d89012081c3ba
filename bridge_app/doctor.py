"""Looks at everything that must be well, and says what to do about what is not."""

from collections.abc import Callable

from bridge_app.bridge import Bridge
from bridge_app.config import AccessTokens, Config, read_config
from bridge_app.discovery import find_running
from bridge_app.errors import BridgeError, StoreUnavailable
from bridge_app.models import Finding
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence
from bridge_app.server.runner import bind
from bridge_app.settings_questions import check_access_tokens, say_audit_log


async def examine(
    paths: Paths, *, passphrase: Callable[[Config], str | None], opens_secrets: bool = True
) -> tuple[Finding, ...]:
    """Look at everything that must be well, changing nothing, and say what to do about what is not.

    Without `opens_secrets` the place for secrets is named and left alone.
    """
    findings: list[Finding] = []

    def look(name: str, look_at: Callable[[], str]) -> bool:
        try:
            findings.append(Finding(name, True, look_at()))
        except BridgeError as error:
            findings.append(Finding(name, False, error.title, error.hint))
            return False
        return True

    def storage() -> str:
        paths.prepare()
        return Sentence("private to you, in {data_dir}", data_dir=paths.data_dir)

    def settings() -> str:
        read_config(paths.config_file)
        return str(paths.config_file) if paths.config_file.exists() else Sentence("all defaults")

    if not look(Sentence("Folders"), storage) or not look(Sentence("Settings"), settings):
        return tuple(findings)
    config = read_config(paths.config_file)
    running = find_running(paths)

    def port() -> str:
        if running is not None:
            return Sentence("served by this app (process {pid}) at {address}", pid=running.pid, address=running.address)
        for listener in bind(config.port):
            listener.close()
        return Sentence("{port} is free on this computer", port=config.port)

    def database() -> str:
        bridge = Bridge.open(paths, config)
        try:
            living = [grant for grant in bridge.snapshot().grants if grant.ended_at is None]
            if problem := next(iter(bridge.snapshot().problems), None):
                raise StoreUnavailable(problem.title, problem.hint)
        finally:
            bridge.close()
        return Sentence("sound; {count} connected", count=len(living))

    def audit_log() -> str:
        bridge = Bridge.open(paths, config)
        try:
            state = bridge.snapshot().audit_log
        finally:
            bridge.close()
        if state is None:
            return Sentence("switched on; it begins with the next start")
        if state.trouble:
            raise BridgeError(say_audit_log(state), "Settings → Audit log has a Test.")
        return say_audit_log(state)

    look(Sentence("Port"), port)
    look(Sentence("Database"), database)
    if config.audit_log.enabled:
        look(Sentence("Audit log"), audit_log)
    if opens_secrets:
        findings.append(await _look_at_secrets(paths, config, passphrase))
    else:
        place = Sentence("to be kept in: {place}; not opened now", place=config.secrets)
        findings.append(Finding(Sentence("Secrets"), True, place))
    if config.access_tokens.accept != "none":
        findings.append(_look_at_access_tokens(config.access_tokens))
    findings.append(
        Finding(
            Sentence("Running"),
            running is not None,
            Sentence("yes") if running else Sentence("no"),
            "" if running else Sentence("Start it: mcp-auth-bridge"),
        )
    )
    return tuple(findings)


async def _look_at_secrets(paths: Paths, config: Config, passphrase: Callable[[Config], str | None]) -> Finding:
    """Try the place for secrets."""
    try:
        bridge = Bridge.open(paths, config, passphrase=passphrase(config))
        try:
            return Finding(Sentence("Secrets"), True, Sentence("kept in {place}", place=await bridge.check_secrets()))
        finally:
            bridge.close()
    except BridgeError as error:
        return Finding(Sentence("Secrets"), False, error.title, error.hint)


def _look_at_access_tokens(settings: AccessTokens) -> Finding:
    """Say whose tokens are accepted beside our own."""
    name = Sentence("Access tokens")
    if misfits := check_access_tokens(settings, None):
        return Finding(
            name,
            False,
            Sentence("those of {issuer} are not accepted", issuer=settings.issuer or Sentence("nobody")),
            misfits[0].words,
        )
    if settings.accept == "jwt":
        return Finding(
            name,
            True,
            Sentence(
                "JWTs of {issuer} for {audience} are accepted, beside our own",
                issuer=settings.issuer,
                audience=settings.audience,
            ),
        )
    return Finding(
        name,
        True,
        Sentence("{issuer} is asked about tokens that are not ours, and what it calls good is", issuer=settings.issuer),
    )
