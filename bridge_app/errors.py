"""The errors a person can be shown: what happened, and what to do next."""

from collections.abc import Callable
from typing import Self

from bridge_app.sentences import Sentence, joined


class BridgeError(Exception):
    """A failure in words a person can act on.

    `title` is a dialog headline; `hint` says what to do next. Neither may carry a token, code, secret or tool argument.
    Both are sentences: what is written out is one by itself, what has values in it is a `Sentence`. As text they are English.
    """

    title: Sentence
    hint: Sentence

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(f"{title} {hint}".strip())
        self.title = joined(title)
        self.hint = joined(hint)

    @property
    def words(self) -> Sentence:
        """Title and hint in one."""
        return joined(self.title, self.hint)

    def told(self, say: Callable[[str], str]) -> Self:
        """Return the same error with its words said to a person; as text it stays English."""
        same = type(self).__new__(type(self), *self.args)
        vars(same).update(vars(self), title=Sentence(say(self.title)), hint=Sentence(say(self.hint)))
        same.__cause__ = self.__cause__
        return same


class ConfigError(BridgeError):
    """The configuration file, or a change to it, can't be used; nothing was changed."""


class UnsafeStorage(BridgeError):
    """A file or folder of ours is a link, or open to other users, and can't be made private."""


class StoreUnavailable(BridgeError):
    """The database can't be read or written now (disk full, read-only, locked); trying again later may help."""


class SecretStoreUnavailable(BridgeError):
    """The place for secrets can't answer now (locked, absent, timed out); never a reason to forget anything."""


class PortInUse(BridgeError):
    """Another program listens on our port. `owner` names it when the system tells."""

    def __init__(self, port: int, owner: str | None = None, more: str = "") -> None:
        title = Sentence("Port {port} is taken.", port=port)
        who = Sentence("{program} is using it.", program=owner) if owner else ""
        hint = Sentence(
            "Close that program and try again, or choose another port; connected apps then need the new address."
        )
        super().__init__(joined(title, who), joined(hint, more))
        self.port = port
        self.owner = owner


class AlreadyRunning(BridgeError):
    """Another process of ours serves this data folder."""


class NotFound(BridgeError):
    """The grant, client or question named does not exist (any more)."""


class AppNotFound(NotFound):
    """The AI app named is none that we know."""


class UpstreamRefused(BridgeError):
    """A server can't be added or changed like this; nothing was changed. `field` names the setting, if it is one."""

    def __init__(self, title: str, hint: str = "", *, field: str = "") -> None:
        super().__init__(title, hint)
        self.field = field


class AlreadyAdded(UpstreamRefused):
    """The same command or address is there already; a person may add it again if they mean it."""


class UnwritableConfig(BridgeError):
    """A settings file of another app can't be changed without risk to what else is in it; it was left untouched."""


class NotBehindBridge(BridgeError):
    """A server can't be taken out of an app's settings: the bridge has no such server, or not with the same values."""


class ChangedMeanwhile(BridgeError):
    """A settings file is no longer what the person saw in the preview; it was left untouched."""
