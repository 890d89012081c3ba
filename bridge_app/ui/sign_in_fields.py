"""What each identity provider needs to know: its fields, from the kept settings and back to them."""

import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bridge_app.config import ProviderChoice, SignIn
from bridge_app.models import Right
from bridge_app.ui.design import Label, Space, SymbolButton, Type
from bridge_app.ui.form_parts import ChoiceField, Field, Fold, LinesField, SwitchField, TableField, TextField

if TYPE_CHECKING:
    from bridge_app.settings_questions import FoundInEnv

_SECRET_GOES_TO = ("address", "token_endpoint", "introspection_endpoint", "revocation_endpoint")
FIELD_OF_MISFIT = {"hosted_login": "address", "issuer": "address"}
"""Where the core's name for a field is not the one in the settings."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A line of text a provider asks for. `name` is the setting."""

    name: str
    caption: str
    hint: str = ""
    placeholder: str = ""
    is_advanced: bool = False
    is_code: bool = True


@dataclass(frozen=True, slots=True)
class _Plan:
    title: str
    texts: tuple[_Text, ...]
    secret_placeholder: str = ""
    secret_hint: str = ""
    has_pkce: bool = False
    env: str = ""
    """Label of the button that reads a `.env`; empty if there are no such files for this provider."""


class ProviderFields(QWidget):
    """The fields of one provider, the rarely needed ones folded away."""

    edited = Signal()
    left = Signal()
    """The person changed a field and went on to the next."""

    def __init__(self, provider: ProviderChoice) -> None:
        super().__init__()
        self.provider = provider
        plan = _plans()[provider]
        self.texts: dict[str, TextField] = {}
        self.advanced = Fold(self.tr("Advanced"))
        self.import_env = SymbolButton(plan.env)
        if not plan.env:
            self.import_env.hide()
        head = QHBoxLayout()
        head.addWidget(Label(plan.title, Type.HEADING), 1)
        head.addWidget(self.import_env)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        self._secret_placeholder, self._secret_hint = plan.secret_placeholder, plan.secret_hint
        self.secret = TextField(self.tr("Client secret"), placeholder=plan.secret_placeholder, is_secret=True)
        self.auth_method = ChoiceField(
            self.tr("How the client secret is sent"),
            [
                ("basic", self.tr("In a header (Basic)")),
                ("post", self.tr("In the form (POST)")),
                ("none", self.tr("There is no secret (public client)")),
            ],
        )
        self.pkce = SwitchField(
            self.tr("Send PKCE"),
            self.tr("Protects the answer on its way. Switch it off only if signing in fails with it."),
        )
        for text in plan.texts:
            field = TextField(text.caption, text.hint, placeholder=text.placeholder, is_code=text.is_code)
            self.texts[text.name] = field
            (self.advanced.column if text.is_advanced else column).addWidget(field)
            if text.name == "client_id":
                column.addWidget(self.secret)
        self.rights = TableField(
            self.tr("Rights by scope"),
            [
                (Right.READ, self.tr("Read")),
                (Right.WRITE, self.tr("Change")),
                (Right.DESTROY, self.tr("Delete")),
            ],
            self.tr(
                "The provider's scopes that let apps read, change, and delete or overwrite things; any one in a line is "
                "enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line."
            ),
        )
        self.parameters = LinesField(
            self.tr("Extra parameters"),
            self.tr("For the address of the sign-in page, one name=value per line."),
            placeholder="prompt=login",
        )
        self.advanced.column.addWidget(self.rights)
        self.advanced.column.addWidget(self.parameters)
        self.advanced.column.addWidget(self.auth_method)
        if plan.has_pkce:
            self.advanced.column.addWidget(self.pkce)
        else:
            self.pkce.hide()
        column.addWidget(self.advanced)
        self._has_pkce = plan.has_pkce
        for each in (*self.texts.values(), self.secret):
            each.edited.connect(self.edited)
            each.left.connect(self.left)
        for other in (self.auth_method, self.pkce, self.rights, self.parameters):
            other.edited.connect(self.edited)
        self.parameters.left.connect(self.left)
        self.auth_method.edited.connect(self._show_secret)

    def fill(self, settings: SignIn) -> None:
        """Put kept settings into the fields."""
        for name, field in self.texts.items():
            value = getattr(settings, name)
            field.fill(" ".join(value) if isinstance(value, tuple) else value)
            field.complain(None)
        self.secret.fill("")
        self.secret.complain(None)
        self.rights.fill({right: " ".join(scopes) for right, scopes in settings.rights})
        self.parameters.fill(f"{name}={value}" for name, value in settings.parameters)
        self.parameters.complain(None)
        self.auth_method.fill(settings.auth_method)
        self.pkce.fill(settings.pkce)
        self._show_secret()
        is_usual = all(getattr(settings, name) == getattr(SignIn(), name) for name in self._advanced_names())
        self.advanced.unfold(not is_usual)

    def take_over(self, found: "FoundInEnv") -> None:
        """Put what a file said into the fields; what it did not say stays."""
        given = {"address": found.address, "client_id": found.client_id, "audience": found.audience}
        given["scopes"] = " ".join(found.scopes)
        for name, value in given.items():
            if value and name in self.texts:
                self.texts[name].edit.setText(value)
                self.texts[name].is_left = True
        if found.client_secret:
            self.secret.edit.setText(found.client_secret)
            self.secret.is_left = True

    def settings(self) -> SignIn:
        """Return what the fields hold."""
        values: dict[str, Any] = {name: field.text() for name, field in self.texts.items()}
        values["scopes"] = tuple(_words(values.get("scopes", "")))
        given = {Right(right): tuple(_words(text)) for right, text in self.rights.values().items()}
        values["rights"] = tuple((right, scopes) for right, scopes in given.items() if scopes)
        pairs = (line.partition("=") for line in self.parameters.lines())
        values["parameters"] = tuple((name.strip(), value.strip()) for name, _, value in pairs)
        values["auth_method"] = self.auth_method.value()
        if self._has_pkce:
            values["pkce"] = self.pkce.value()
        return SignIn(provider=self.provider, **values)

    def fault_of_parameters(self) -> str | None:
        """Say what is wrong with the lines of extra parameters as lines, or return None."""
        lines = self.parameters.lines()
        if any("=" not in line for line in lines):
            return self.tr("Write each line as name=value.")
        names = [line.partition("=")[0].strip() for line in lines]
        if len(set(names)) < len(names):
            return self.tr("One of the names is there twice.")
        return None

    def kept_part(self, settings: SignIn) -> SignIn:
        """Return settings without what this form does not show."""
        names = {*self.texts, "provider", *self._others()}
        return SignIn(**{field.name: getattr(settings, field.name) for field in fields(SignIn) if field.name in names})

    def field_of(self, misfit: str) -> Field:
        """Return the field that a misfit is about."""
        name = FIELD_OF_MISFIT.get(misfit, misfit)
        if name == "parameters":
            return self.parameters
        return self.secret if name == "client_secret" else self.texts.get(name, self.secret)

    def show_kept_secret(self, place: str | None, *, is_of_another_place: bool) -> None:
        """Say whether a secret is kept that an empty field means."""
        if place is not None:
            self.secret.edit.setPlaceholderText(self.tr("Kept in {place}").format(place=place))
            self.secret.set_hint(self.tr("Leave it empty to go on with the one that is kept."))
            return
        self.secret.edit.setPlaceholderText(self._secret_placeholder)
        elsewhere = self.tr("The secret that is kept belongs to another address and is not sent to this one.")
        self.secret.set_hint(elsewhere if is_of_another_place else self._secret_hint)

    def _advanced_names(self) -> list[str]:
        advanced = [text.name for text in _plans()[self.provider].texts if text.is_advanced]
        return [*advanced, *self._others()]

    def _others(self) -> tuple[str, ...]:
        """Return the settings shown that are no line of text."""
        return ("rights", "parameters", "auth_method", *(("pkce",) if self._has_pkce else ()))

    def _show_secret(self) -> None:
        self.secret.setVisible(self.auth_method.value() != "none")


def _words(text: str) -> list[str]:
    return [each for each in re.split(r"[\s,]+", text) if each]


def is_secret_for(kept: SignIn, now: SignIn) -> bool:
    """Tell whether a secret kept for some settings goes nowhere else under others: it is not shown to a new address."""
    return kept.provider == now.provider and _places(now) <= _places(kept)


def _places(settings: SignIn) -> set[str]:
    return {_origin(value) for name in _SECRET_GOES_TO if (value := getattr(settings, name))}


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return f"{parts.scheme}://{parts.netloc}".lower()


def provider_name(provider: ProviderChoice) -> str:
    """Name a way of signing in."""
    return {
        "local": QCoreApplication.translate("SignInForm", "On this computer"),
        "pangea": QCoreApplication.translate("SignInForm", "Pangea AuthN"),
        "oidc": QCoreApplication.translate("SignInForm", "OpenID Connect"),
        "oauth": QCoreApplication.translate("SignInForm", "OAuth (manual)"),
    }[provider]


def _plans() -> dict[ProviderChoice, _Plan]:
    translate = QCoreApplication.translate
    name = _Text(
        "name",
        translate("SignInForm", "Name"),
        translate("SignInForm", "What people read on the sign-in page. Left empty: the provider's own."),
        is_advanced=True,
        is_code=False,
    )
    scopes = _Text(
        "scopes",
        translate("SignInForm", "Scopes"),
        translate("SignInForm", "With blanks between them. Left empty: what the provider gives by itself."),
        is_advanced=True,
    )
    return {
        "pangea": _Plan(
            provider_name("pangea"),
            (
                _Text(
                    "address",
                    translate("SignInForm", "Hosted login URL"),
                    translate("SignInForm", "Pangea console: AuthN, Overview, “Hosted Login”."),
                    "https://pdn-….login.aws.us.pangea.cloud",
                ),
                _Text(
                    "client_id",
                    translate("SignInForm", "Client ID"),
                    translate("SignInForm", "Pangea console: AuthN, OAuth Server, Clients; kind Authorization Code."),
                    "psa_…",
                ),
                name,
                scopes,
            ),
            secret_placeholder="pck_…",  # noqa: S106 (how one begins)
            secret_hint=translate("SignInForm", "Shown once in the console, when the client is made."),
            has_pkce=True,
            env=translate("SignInForm", "Import .env…"),
        ),
        "oidc": _Plan(
            provider_name("oidc"),
            (
                _Text(
                    "address",
                    translate("SignInForm", "Issuer"),
                    translate(
                        "SignInForm", "Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …"
                    ),
                    "https://login.example.com/",
                ),
                _Text("client_id", translate("SignInForm", "Client ID")),
                name,
                replace(
                    scopes,
                    hint=translate("SignInForm", "With blanks between them."),
                    placeholder="openid profile email",
                ),
                _Text(
                    "audience",
                    translate("SignInForm", "Audience"),
                    translate("SignInForm", "Only if the provider asks for it, as Auth0 does."),
                    is_advanced=True,
                ),
            ),
            env=translate("SignInForm", "Import .env…"),
        ),
        "oauth": _Plan(
            provider_name("oauth"),
            (
                replace(name, is_advanced=False, hint=translate("SignInForm", "What people read on the sign-in page.")),
                _Text(
                    "authorization_endpoint",
                    translate("SignInForm", "Authorization address"),
                    translate("SignInForm", "Where people sign in."),
                    "https://example.com/oauth/authorize",
                ),
                _Text(
                    "token_endpoint",
                    translate("SignInForm", "Token address"),
                    placeholder="https://example.com/oauth/token",
                ),
                _Text(
                    "userinfo_endpoint",
                    translate("SignInForm", "Userinfo address"),
                    translate(
                        "SignInForm",
                        "Says who signed in. The introspection address, under Advanced, can do it instead.",
                    ),
                    "https://api.example.com/user",
                ),
                _Text("client_id", translate("SignInForm", "Client ID")),
                _Text(
                    "introspection_endpoint",
                    translate("SignInForm", "Introspection address"),
                    translate("SignInForm", "Tells whether a login still stands (RFC 7662)."),
                    is_advanced=True,
                ),
                _Text(
                    "revocation_endpoint",
                    translate("SignInForm", "Revocation address"),
                    translate("SignInForm", "Takes a login back when the last app is revoked (RFC 7009)."),
                    is_advanced=True,
                ),
                _Text(
                    "subject_claim",
                    translate("SignInForm", "Claim that names the person"),
                    translate("SignInForm", "GitHub says “id”; “data.id” is a claim inside a claim."),
                    is_advanced=True,
                ),
                scopes,
            ),
        ),
        "local": _Plan(provider_name("local"), ()),
    }
